import type { ApprovalResult } from '@pasport/api';
import { problemCodes, type Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { countText } from '../ui/count-text.ts';

const approved = {
  cs: { one: 'Schválen # pasport.', few: 'Schváleny # pasporty.', many: 'Schváleno # pasportů.' },
  en: { one: '# passport approved.', many: '# passports approved.' },
} as const;
const texts = { refused: { cs: 'Schválit se nepodařilo:', en: 'Not approved:' } } as const satisfies Record<string, Text>;

interface ApprovalResultsProps {
  readonly page: PageContext;
  readonly results: readonly ApprovalResult[];
  readonly titles: ReadonlyMap<string, string>;
}

/** What a bulk approval did: how many, and what was refused with why. */
export function ApprovalResults({ page: { say, language }, results, titles }: ApprovalResultsProps) {
  const refused = results.filter((result) => result.status === 'refused');
  return (
    <div class={refused.length > 0 ? 'notice notice-warning' : 'notice notice-success'} role="status">
      <p>{countText(results.length - refused.length, approved, language)}</p>
      {refused.length > 0 && (
        <>
          <p>{say(texts.refused)}</p>
          <ul>
            {refused.map(({ id, problem }) => (
              <li key={id}>
                <a href={`/posouzeni/${id}`}>{titles.get(id) ?? id}</a> – {say(problemCodes[problem.code].title)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
