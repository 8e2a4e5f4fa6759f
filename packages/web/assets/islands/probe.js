// Tells what was recognised of a link while it is being recognised. Without this file the form waits for the server.

for (const form of document.querySelectorAll('form[data-probe]')) if (form instanceof HTMLFormElement) enhance(form);

/** @param {HTMLFormElement} form */
function enhance(form) {
  const status = form.querySelector('.probe-status');
  const kind = () => new FormData(form).get('druh');
  const show = () => {
    for (const part of form.querySelectorAll('[data-kind]')) if (part instanceof HTMLElement) part.hidden = part.dataset['kind'] !== kind();
  };
  form.addEventListener('change', show);
  show();
  form.addEventListener('submit', () => {
    if ((kind() === 'link' || kind() === 'file') && status) status.textContent = form.dataset['probeStart'] ?? '';
    // The rest is told when the server has got so far; the form itself is sent as it is.
  });
  const link = form.elements.namedItem('odkaz');
  if (link instanceof HTMLInputElement) link.addEventListener('paste', () => setTimeout(show));
}
