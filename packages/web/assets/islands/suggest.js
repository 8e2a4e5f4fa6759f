// Suggestions while typing into a search box or a field: a combobox by the ARIA practices. Without this file it is a plain box.

/** @typedef {{ text: string, kind: 'title' | 'territory', id: string }} Suggestion */

const waitMs = 200;
let lists = 0;

for (const input of document.querySelectorAll('input[data-suggest]')) if (input instanceof HTMLInputElement) enhance(input);

/** @param {HTMLInputElement} input */
function enhance(input) {
  const { suggest = '', suggestList = '', suggestTerritory = '', suggestFill = '' } = input.dataset;
  const list = document.createElement('ul');
  const status = document.createElement('span');
  /** @type {Suggestion[]} */
  let items = [];
  let active = -1;
  let timer = 0;
  let asked = 0;
  /** @type {HTMLInputElement | undefined} */
  let chosen;

  list.id = `suggestions-${(lists += 1)}`;
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', suggestList);
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  input.after(list, status);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);

  input.addEventListener('input', () => {
    chosen?.remove();
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), waitMs);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && items.length > 0) {
      event.preventDefault();
      open();
      mark((active + (event.key === 'ArrowDown' ? 1 : -1) + items.length + (active < 0 && event.key === 'ArrowUp' ? 1 : 0)) % items.length);
    } else if (event.key === 'Enter' && !list.hidden && active >= 0) {
      event.preventDefault();
      pick(items[active]);
    }
  });
  input.addEventListener('blur', () => setTimeout(close, 150));

  async function ask() {
    const text = input.value.trim();
    const number = (asked += 1);
    if (text.length < 2) return close();
    try {
      const answer = await fetch(`${suggest}?q=${encodeURIComponent(text.slice(0, 200))}&limit=8`, {
        headers: { accept: 'application/json' },
      });
      const found = answer.ok ? (await answer.json()).items.map(suggestionOf) : [];
      if (number !== asked || document.activeElement !== input) return undefined;
      show(found);
    } catch {
      close();
    }
    return undefined;
  }

  /** @param {Suggestion[]} found */
  function show(found) {
    items = found;
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.replaceChildren(...items.map(option));
    say();
    if (items.length > 0) open();
    else close();
  }

  /** @param {Suggestion} item @param {number} index */
  function option(item, index) {
    const element = document.createElement('li');
    element.id = `${list.id}-${index}`;
    element.setAttribute('role', 'option');
    element.setAttribute('aria-selected', 'false');
    element.textContent = item.text;
    if (item.kind === 'territory') {
      const kind = document.createElement('span');
      kind.className = 'suggestion-kind';
      kind.textContent = ` – ${suggestTerritory}`;
      element.append(kind);
    }
    element.addEventListener('mousedown', (event) => {
      event.preventDefault();
      pick(item);
    });
    return element;
  }

  /** A territory becomes a filter, a title opens its passport. @param {Suggestion | undefined} item */
  function pick(item) {
    if (!item) return undefined;
    close();
    if (suggestFill !== '') return fill(item);
    location.assign(
      item.kind === 'territory' ? `/hledat?territory=${encodeURIComponent(item.id)}` : `/pasport/${encodeURIComponent(item.id)}`,
    );
    return undefined;
  }

  /** A choice stays in the form: its name to read, its code to send. @param {Suggestion} item */
  function fill({ text, id }) {
    chosen?.remove();
    chosen = document.createElement('input');
    chosen.type = 'hidden';
    chosen.name = suggestFill;
    chosen.value = id;
    input.value = text;
    status.textContent = text;
    input.after(chosen);
    chosen.dispatchEvent(new Event('input', { bubbles: true }));
    return undefined;
  }

  /** @param {number} index */
  function mark(index) {
    active = index;
    for (const [at, element] of [...list.children].entries()) element.setAttribute('aria-selected', String(at === index));
    input.setAttribute('aria-activedescendant', `${list.id}-${index}`);
    list.children[index]?.scrollIntoView({ block: 'nearest' });
  }

  function say() {
    const { suggestNone = '', suggestOne = '', suggestFew = '', suggestMany = '' } = input.dataset;
    const count = items.length;
    const text = count === 0 ? suggestNone : count === 1 ? suggestOne : count < 5 ? suggestFew : suggestMany;
    status.textContent = text.replace('#', String(count));
  }

  function open() {
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  }

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
}

/** A territory has a name and what it lies in. @param {Partial<Suggestion> & { id: string, name?: string, path?: string[] }} item @returns {Suggestion} */
function suggestionOf({ id, kind, text, name, path }) {
  return { id, kind: kind ?? 'title', text: text ?? [name, path?.[0]].filter(Boolean).join(', ') };
}
