// j and k move among the tasks of the queue, Enter opens one. Can be switched off (WCAG 2.1.4); the choice is kept.
const switchBox = document.querySelector('[data-queue-keys]');
const box = switchBox?.querySelector('input') ?? null;
const tasks = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('a[data-task]')]);
const key = 'pasport-queue-keys';

if (switchBox instanceof HTMLElement && box) {
  switchBox.hidden = false;
  box.checked = localStorage.getItem(key) !== 'off';
  box.addEventListener('change', () => localStorage.setItem(key, box.checked ? 'on' : 'off'));
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.closest('input:not([type=checkbox]), textarea, select') !== null;
    if (!box.checked || isTyping || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key !== 'j' && event.key !== 'k') return;
    const at = tasks.findIndex((task) => task === document.activeElement);
    const next = event.key === 'j' ? Math.min(at + 1, tasks.length - 1) : Math.max(at - 1, 0);
    tasks[next]?.focus();
  });
}
