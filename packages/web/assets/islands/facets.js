// Filters: long lists can be searched, open groups stay open, on a phone the filters begin closed. The form works without this.

const remembered = 'pasport-facets';

/** @returns {Record<string, boolean>} */
function readOpen() {
  try {
    return JSON.parse(sessionStorage.getItem(remembered) ?? '{}');
  } catch {
    return {};
  }
}

const isOpen = readOpen();
for (const group of document.querySelectorAll('details[data-facet]')) if (group instanceof HTMLDetailsElement) remember(group);

/** @param {HTMLDetailsElement} group */
function remember(group) {
  const name = group.dataset.facet ?? '';
  if (name in isOpen) group.open = isOpen[name] ?? true;
  else if (matchMedia('(max-width: 56rem)').matches && (name === 'filters' || !group.querySelector(':checked'))) group.open = false;
  group.addEventListener('toggle', () => {
    isOpen[name] = group.open;
    try {
      sessionStorage.setItem(remembered, JSON.stringify(isOpen));
    } catch {
      // Nothing is remembered where the browser keeps nothing.
    }
  });
}

/** Lower case without diacritics. @param {string} text */
const fold = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

for (const list of document.querySelectorAll('[data-search-list]')) if (list instanceof HTMLElement) makeSearchable(list);

/** @param {HTMLElement} list */
function makeSearchable(list) {
  const input = document.createElement('input');
  input.type = 'search';
  input.setAttribute('aria-label', list.dataset.searchList ?? '');
  input.placeholder = list.dataset.searchList ?? '';
  list.querySelector('legend')?.after(input);
  const more = list.querySelector('details');
  input.addEventListener('input', () => {
    const wanted = fold(input.value.trim());
    if (more && wanted !== '') more.open = true;
    for (const choice of list.querySelectorAll('.choice')) {
      const isOut = wanted !== '' && !fold(choice.textContent ?? '').includes(wanted) && !choice.querySelector(':checked');
      choice.toggleAttribute('hidden', isOut);
    }
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
}

// What is not chosen stays out of the address.
for (const form of document.forms) {
  if (form.method !== 'get') continue;
  form.addEventListener('formdata', ({ formData }) => {
    for (const [name, value] of Array.from(formData.entries())) if (value === '') formData.delete(name);
  });
}
