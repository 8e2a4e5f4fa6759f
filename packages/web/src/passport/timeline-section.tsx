import type { RevisionEntry } from '@pasport/api';
import { timeIn, wordFor } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';
import { originOfRevisionWords, statusWords } from './passport-words.ts';

const texts = {
  heading: { cs: 'Co se s pasportem dělo', en: 'What happened to the passport' },
  revision: { cs: 'Verze', en: 'Revision' },
  more: { cs: 'Starší verze', en: 'Older revisions' },
} as const;

const mostShown = 5;

/** History of the passport, the newest first. */
export function TimelineSection({ revisions, page }: { readonly revisions: readonly RevisionEntry[]; readonly page: PageContext }) {
  const { say } = page;
  return (
    <section id="historie" aria-labelledby="historie-nadpis">
      <h2 id="historie-nadpis">{say(texts.heading)}</h2>
      <Entries entries={revisions.slice(0, mostShown)} page={page} />
      {revisions.length > mostShown && (
        <details>
          <summary>{`${say(texts.more)} (${revisions.length - mostShown})`}</summary>
          <Entries entries={revisions.slice(mostShown)} page={page} />
        </details>
      )}
    </section>
  );
}

function Entries({ entries, page: { say, language } }: { readonly entries: readonly RevisionEntry[]; readonly page: PageContext }) {
  return (
    <ul class="timeline">
      {entries.map(({ revision, at, status, origin }) => (
        <li key={revision}>
          <time dateTime={at}>{timeIn(language, at)}</time>
          <br />
          {`${say(texts.revision)} ${revision}: ${say(statusWords[status])}, ${wordFor(originOfRevisionWords, origin.kind, language)}`}
        </li>
      ))}
    </ul>
  );
}
