import type { TaskKind } from '@pasport/api';
import type { Text } from '@pasport/model';
import { numberIn } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';
import { queueUrl, type AskedQueue } from './read-queue.ts';

const texts = {
  kinds: { cs: 'Co čeká', en: 'What waits' },
  all: { cs: 'Vše', en: 'All' },
  sort: { cs: 'Řadit', en: 'Sort by' },
  age: { cs: 'nejdéle čekající', en: 'waiting longest' },
  due: { cs: 'nejbližší termín', en: 'due soonest' },
  mine: { cs: 'jen moje pasporty', en: 'my passports only' },
  everyone: { cs: 'pasporty všech', en: 'passports of all' },
  only: { cs: 'Jen organizace:', en: 'Only the organisation:' },
  drop: { cs: 'zrušit', en: 'remove' },
  keys: { cs: 'Klávesové zkratky: j další, k předchozí, Enter otevře', en: 'Keyboard shortcuts: j next, k previous, Enter opens' },
} as const satisfies Record<string, Text>;

interface QueueFiltersProps {
  readonly page: PageContext;
  readonly asked: AskedQueue;
  readonly counts: readonly { readonly kind: TaskKind; readonly title: Text; readonly count: number }[];
  readonly organisationName: string;
}

const current = (isCurrent: boolean) => (isCurrent ? ('true' as const) : undefined);

/** Links that narrow the queue and order it; each is an address that can be shared. */
export function QueueFilters({ page: { say, language }, asked, counts, organisationName }: QueueFiltersProps) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <nav aria-label={say(texts.kinds)} class="queue-kinds">
        <ul>
          <li>
            <a href={queueUrl(asked, { druh: '' })} aria-current={current(asked.kind === undefined)}>
              {say(texts.all)} <span class="queue-count">{numberIn(language, total)}</span>
            </a>
          </li>
          {counts.map(({ kind, title, count }) => (
            <li key={kind}>
              <a href={queueUrl(asked, { druh: kind })} aria-current={current(asked.kind === kind)}>
                {say(title)} <span class="queue-count">{numberIn(language, count)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="queue-sort">
        {say(texts.sort)}:{' '}
        <a href={queueUrl(asked, { radit: '' })} aria-current={current(asked.sort === 'age')}>
          {say(texts.age)}
        </a>
        <a href={queueUrl(asked, { radit: 'termin' })} aria-current={current(asked.sort === 'due')}>
          {say(texts.due)}
        </a>
        <a href={queueUrl(asked, { moje: asked.mine ? '' : 'ano' })}>{say(asked.mine ? texts.everyone : texts.mine)}</a>
      </p>
      {asked.organisation !== undefined && (
        <p>
          {say(texts.only)} {organisationName} (<a href={queueUrl(asked, { organizace: '' })}>{say(texts.drop)}</a>)
        </p>
      )}
      <p class="choice" data-queue-keys hidden>
        <input type="checkbox" id="keys" />
        <label for="keys">{say(texts.keys)}</label>
      </p>
    </>
  );
}
