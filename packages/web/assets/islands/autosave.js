// Saves a step of a registration while one rests from typing, and says so; tells what follows from the answers on protection at once.
// Without this file every step is saved when it is sent, and the next one tells what follows.

const restMs = 2_000;

for (const form of document.querySelectorAll('form.register-form')) {
  const status = document.querySelector('[data-autosave]');
  if (form instanceof HTMLFormElement && status instanceof HTMLElement) enhance(form, status);
}

/** @param {HTMLFormElement} form @param {HTMLElement} status */
function enhance(form, status) {
  let timer = 0;
  const level = form.querySelector('[data-level]');
  let isOver = false;
  let isChanged = false;
  /** @type {Promise<void> | undefined} */
  let saving;

  form.addEventListener('input', () => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(save, restMs);
  });
  form.addEventListener('change', () => {
    if (!level || isOver) return;
    clearTimeout(timer);
    save();
  });
  form.addEventListener('submit', (event) => {
    clearTimeout(timer);
    if (!saving) return;
    // The version that is being saved has to be known before the step is sent.
    event.preventDefault();
    const { submitter } = event;
    void saving.then(() => form.requestSubmit(submitter));
  });

  function save() {
    isChanged = saving !== undefined;
    saving ??= send().finally(() => {
      saving = undefined;
      if (isChanged) save();
    });
  }

  async function send() {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
    fields.set('prubezne', '1');
    try {
      const answer = await fetch(form.action, { method: 'POST', body: fields, headers: { accept: 'application/json' } });
      if (answer.status === 409) {
        isOver = true;
        return say('conflict');
      }
      if (!answer.ok || answer.redirected) return say('faults');
      const { version, at, level: told } = await answer.json();
      if (told) tell(told);
      const seen = form.elements.namedItem('verze');
      if (seen instanceof HTMLInputElement) seen.value = String(version);
      say('saved', new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: 'numeric', minute: '2-digit' }));
    } catch {
      say('offline');
    }
    return undefined;
  }

  /** @param {{ level: string, why: string, who?: string, notes: string[] }} told */
  function tell({ level: name, why, who, notes }) {
    if (!(level instanceof HTMLElement)) return;
    const title = document.createElement('strong');
    title.textContent = `${level.dataset['levelTitle'] ?? ''}: ${name}`;
    const lines = [why, who ?? '', ...notes].filter((line) => line !== '').map(paragraph);
    level.replaceChildren(title, ...lines);
  }

  /** @param {string} what @param {string} [time] */
  function say(what, time = '') {
    status.textContent = `${status.dataset[what] ?? ''} ${time}`.trim();
  }
}

/** @param {string} text */
function paragraph(text) {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
