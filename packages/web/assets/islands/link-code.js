// The secret of a one-time link stands behind `#`, where no server and no log sees it: puts it into the form.
const place = document.querySelector('[data-link-code]');
const field = place?.querySelector('input');
const secret = location.hash.slice(1);
if (field && secret !== '') {
  field.value = secret;
  // Nothing of the secret stays in the address bar or the history.
  history.replaceState(null, '', location.pathname + location.search);
  if (place?.getAttribute('data-link-code') === 'send') field.form?.requestSubmit();
}
