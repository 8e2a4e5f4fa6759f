import { numberIn, placeOf, pointsIn, reportWords, typeset } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';
import type { Scored } from './scored.ts';

/** Steps to a better score in their order, with the points that each brings. */
export function FixList({
  report,
  fieldUrl,
  page: { language },
}: {
  readonly report: Scored;
  /** Address at which a field of the passport is shown; none for places in a file. */
  readonly fieldUrl?: (pointer: string) => string;
  readonly page: PageContext;
}) {
  const word = (name: keyof typeof reportWords): string => reportWords[name][language];
  if (report.fixFirst.length === 0) return <p>{word('nothingToFix')}</p>;
  return (
    <>
      {report.fixFirst.length > 1 && <p class="muted">{word('fixOrder')}</p>}
      <ol class="fixes">
        {report.fixFirst.map(({ check, points, unlocks, fix, pointer }) => (
          <li key={check}>
            <strong class="gain">
              {points > 0 || unlocks === undefined
                ? `+${pointsIn(language, points)}`
                : `${word('unlocks')} +${numberIn(language, unlocks)}`}
            </strong>
            {points > 0 && unlocks !== undefined && ` (${word('unlocks')} +${numberIn(language, unlocks)})`} {typeset(fix, language)}
            {pointer && fieldUrl && (
              <>
                {' '}
                <a href={fieldUrl(pointer)}>{placeOf(pointer, language)}</a>
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
