// Offers names of territories while one types. Without this file the server asks when a name is not clear.

const waitMs = 200;
let lists = 0;

for (const input of document.querySelectorAll('[data-territory] input[type="text"]')) if (input instanceof HTMLInputElement) enhance(input);

/** @param {HTMLInputElement} input */
function enhance(input) {
  const list = document.createElement('datalist');
  list.id = `territories-${(lists += 1)}`;
  input.after(list);
  input.setAttribute('list', list.id);
  let timer = 0;
  let asked = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), waitMs);
  });

  async function ask() {
    const text = input.value.trim();
    const number = (asked += 1);
    if (text.length < 2) return;
    try {
      const answer = await fetch(`/api/v1/territory?q=${encodeURIComponent(text.slice(0, 200))}&limit=8`, {
        headers: { accept: 'application/json' },
      });
      const items = answer.ok ? (await answer.json()).items : [];
      if (number === asked) list.replaceChildren(...items.map(optionOf));
    } catch {
      list.replaceChildren();
    }
  }
}

/** @param {{ id: string, name: string, path: readonly string[] }} unit */
function optionOf({ id, name, path }) {
  const option = document.createElement('option');
  option.value = id;
  option.label = [name, path[0]].filter(Boolean).join(', ');
  return option;
}
