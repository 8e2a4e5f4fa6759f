import type { ShownPerson } from '@pasport/api';
import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';

const texts = {
  active: { cs: 'aktivní', en: 'active' },
  disabled: { cs: 'zablokovaný', en: 'shut out' },
  factor: { cs: 'druhý faktor', en: 'second factor' },
} as const satisfies Record<string, Text>;

/** Whether somebody may sign in, and how. */
export function PersonTags({ page: { say }, person }: { readonly page: PageContext; readonly person: ShownPerson }) {
  return (
    <>
      <span class={person.isDisabled ? 'tag tag-error' : 'tag'}>{say(person.isDisabled ? texts.disabled : texts.active)}</span>{' '}
      {person.hasSecondFactor && <span class="tag tag-success">{say(texts.factor)}</span>}
    </>
  );
}
