// Tells what was recognised of a link while it is being recognised. Without this file the form waits for the server.

for (const form of document.querySelectorAll('form[data-probe]')) if (form instanceof HTMLFormElement) enhance(form);

/** @param {HTMLFormElement} form */
function enhance(form) {
  const status = form.querySelector('.probe-status');
  let isReady = false;
  const valueOf = (/** @type {string} */ name) => {
    const value = new FormData(form).get(name);
    return typeof value === 'string' ? value : '';
  };
  const say = (/** @type {string | undefined} */ text) => {
    if (status) status.textContent = text ?? '';
  };
  const show = () => {
    for (const part of form.querySelectorAll('[data-kind]')) {
      if (part instanceof HTMLElement) part.hidden = part.dataset['kind'] !== valueOf('druh');
    }
  };
  form.addEventListener('change', show);
  show();
  form.addEventListener('submit', (event) => {
    const kind = valueOf('druh');
    if (isReady || (kind !== 'link' && kind !== 'file')) return;
    say(form.dataset['probeStart']);
    if (kind === 'link' && /^https?:/u.test(valueOf('odkaz'))) {
      event.preventDefault();
      isReady = true;
      void recognise().finally(() => form.requestSubmit());
    }
  });

  /** Whatever goes wrong, the server recognises the data once more by itself. */
  async function recognise() {
    try {
      const answer = await fetch('/api/v1/probe', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/x-ndjson', 'x-csrf-token': valueOf('_csrf') },
        body: JSON.stringify({ url: valueOf('odkaz').trim() }),
      });
      if (!answer.ok || !answer.body) return;
      let rest = '';
      const decoder = new TextDecoder();
      const reader = answer.body.getReader();
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        const lines = (rest + decoder.decode(piece.value, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) take(JSON.parse(line));
      }
    } catch {
      // The form is sent all the same.
    }
  }

  /** @param {{ part: string, ticket?: string }} line */
  function take({ part, ticket }) {
    if (part === 'facts') say(form.dataset['probeFacts']);
    if (part === 'content') say(form.dataset['probeContent']);
    if (ticket === undefined) return;
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = 'rozpoznano';
    field.value = ticket;
    form.append(field);
  }
}
