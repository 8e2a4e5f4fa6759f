// Leads the focus to the field that is being corrected. Without this file everything works as well.

for (const form of document.querySelectorAll('form.register-form')) {
  if (!(form instanceof HTMLFormElement)) continue;
  for (const details of form.querySelectorAll('details')) {
    // A field that is corrected gets the focus, so that nobody looks for it.
    details.addEventListener('toggle', () => {
      if (!details.open) return;
      const control = details.querySelector('input, select, textarea');
      if (control instanceof HTMLElement) control.focus();
    });
  }
}
if (location.hash !== '') openAt(location.hash.slice(1));

/**
 * Opens what hides the field that a link leads to.
 *
 * @param {string} id
 */
function openAt(id) {
  const field = document.getElementById(id);
  const details = field?.closest('details');
  if (!field || !details) return;
  details.open = true;
  field.focus();
}
