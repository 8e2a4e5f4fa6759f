import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { ReviewState } from './review-page.tsx';
import { ValueView } from './value-view.tsx';

const texts = {
  changes: { cs: 'Co se mění', en: 'What changes' },
  content: { cs: 'Co pasport říká', en: 'What the passport says' },
  same: { cs: 'Návrh nic nemění.', en: 'The change changes nothing.' },
  field: { cs: 'Pole', en: 'Field' },
  before: { cs: 'Zveřejněno', en: 'Published' },
  after: { cs: 'Navrženo', en: 'Proposed' },
  value: { cs: 'Hodnota', en: 'Value' },
  comment: { cs: 'Komentář', en: 'Comment' },
  commentOn: { cs: 'Komentovat', en: 'Comment' },
  nothing: { cs: '(nic)', en: '(nothing)' },
} as const satisfies Record<string, Text>;

/** The change field by field against what is published; of a new passport all that it says. */
export function ChangesSection({ page, state }: { readonly page: PageContext; readonly state: ReviewState }) {
  const { say, language } = page;
  const { changes, isChange } = state;
  const title = say(isChange ? texts.changes : texts.content);
  const columns = isChange ? [texts.field, texts.before, texts.after] : [texts.field, texts.value];
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{title}</h2>
      {changes.length === 0 ? (
        <p>{say(texts.same)}</p>
      ) : (
        <DataTable
          caption={title}
          isCaptionHidden
          columns={[...columns.map((text) => ({ title: say(text) })), { title: say(texts.comment), isTitleHidden: true }]}
          rows={changes.map(({ pointer, label, before, after, kind }) => ({
            key: `${kind} ${pointer}`,
            cells: [
              say(label),
              ...(isChange
                ? [
                    before === undefined ? (
                      <span key="before" class="muted">
                        {say(texts.nothing)}
                      </span>
                    ) : (
                      <del key="before">
                        <ValueView value={before} pointer={pointer} language={language} />
                      </del>
                    ),
                  ]
                : []),
              after === undefined ? (
                <span key="after" class="muted">
                  {say(texts.nothing)}
                </span>
              ) : isChange ? (
                <ins key="after">
                  <ValueView value={after} pointer={pointer} language={language} />
                </ins>
              ) : (
                <ValueView key="after" value={after} pointer={pointer} language={language} />
              ),
              <a key="comment" href={`?pole=${encodeURIComponent(pointer)}#komentar`}>
                {say(texts.commentOn)}
                <span class="visually-hidden"> {say(label)}</span>
              </a>,
            ],
          }))}
        />
      )}
    </section>
  );
}
