import type { Timeline } from '@pasport/api';
import { timeIn } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';
import { timelineText } from './timeline-text.ts';

const texts = {
  heading: { cs: 'Co se s pasportem dělo', en: 'What happened to the passport' },
  more: { cs: 'Starší události', en: 'Older events' },
} as const;

const mostShown = 5;

/** History of the passport, the newest first; its own organisation and reviewers read more of it than others. */
export function TimelineSection({ timeline: { items }, page }: { readonly timeline: Timeline; readonly page: PageContext }) {
  const { say } = page;
  return (
    <section id="historie" aria-labelledby="historie-nadpis">
      <h2 id="historie-nadpis">{say(texts.heading)}</h2>
      <Entries entries={items.slice(0, mostShown)} page={page} />
      {items.length > mostShown && (
        <details>
          <summary>{`${say(texts.more)} (${items.length - mostShown})`}</summary>
          <Entries entries={items.slice(mostShown)} page={page} />
        </details>
      )}
    </section>
  );
}

function Entries({ entries, page: { language } }: { readonly entries: Timeline['items']; readonly page: PageContext }) {
  return (
    <ul class="timeline">
      {entries.map((entry) => (
        <li key={entry.number}>
          <time dateTime={entry.at}>{timeIn(language, entry.at)}</time>
          <br />
          {timelineText(entry, language)}
        </li>
      ))}
    </ul>
  );
}
