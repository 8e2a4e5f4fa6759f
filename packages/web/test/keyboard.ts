import type { Locator, Page } from 'playwright-core';

/** No page has more controls than that before the one that is looked for. */
const mostPresses = 250;

/** A visitor without a mouse: every control is reached by Tab in the order of the page, or by arrows inside its group. */
export interface Keyboard {
  /** Goes to a control; fails when Tab does not lead there. */
  readonly reach: (control: Locator) => Promise<void>;
  /** Follows a link or presses a button. */
  readonly press: (control: Locator) => Promise<void>;
  /** Writes into a field in place of what stands there. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** Checks a radio button or a checkbox. */
  readonly check: (control: Locator) => Promise<void>;
  /** Picks an item of a list by what it is called. */
  readonly pick: (list: Locator, name: string) => Promise<void>;
}

export function keyboardOf(page: Page): Keyboard {
  const { keyboard } = page;
  const isFocused = async (control: Locator): Promise<boolean> => (await control.and(page.locator(':focus')).count()) > 0;
  const reach = async (control: Locator): Promise<void> => {
    await control.first().waitFor();
    for (let presses = 0; presses < mostPresses; presses += 1) {
      if (await isFocused(control)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(control)}`);
  };
  const groupOf = async (radio: Locator): Promise<Locator> => {
    const name = (await radio.getAttribute('name')) ?? '';
    return page.locator(`input[type=radio][name="${name}"]`);
  };
  return {
    reach,
    press: async (control) => {
      await reach(control);
      await keyboard.press('Enter');
    },
    write: async (field, text) => {
      await reach(field);
      await keyboard.press('ControlOrMeta+A');
      await keyboard.type(text);
    },
    check: async (control) => {
      if ((await control.getAttribute('type')) !== 'radio') {
        await reach(control);
        await keyboard.press('Space');
        return;
      }
      const group = await groupOf(control);
      await reach(group);
      if ((await group.and(page.locator(':checked')).count()) === 0) await keyboard.press('Space');
      for (let at = await group.count(); at > 0 && !(await control.isChecked()); at -= 1) await keyboard.press('ArrowDown');
    },
    pick: async (list, name) => {
      await reach(list);
      await keyboard.press('Home');
      for (let at = await list.locator('option').count(); at > 0; at -= 1) {
        if ((await list.locator('option:checked').innerText()) === name) return;
        await keyboard.press('ArrowDown');
      }
      throw new Error(`${name} is not among the items of ${String(list)}`);
    },
  };
}
