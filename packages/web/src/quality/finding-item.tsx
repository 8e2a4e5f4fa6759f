import {
  certaintyWords,
  dimensionWords,
  numberIn,
  placeOf,
  pointsIn,
  positionText,
  reportWords,
  severityWords,
  typeset,
  wordFor,
  type Finding,
} from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';
import { AcceptLink } from './accept-link.tsx';

/** One finding: what is wrong, how to mend it, and where. */
export function FindingItem({
  finding,
  lost,
  fieldUrl,
  acceptUrl,
  page,
}: {
  readonly finding: Finding;
  /** Points that it costs; 0 when they were told at another one. */
  readonly lost: number;
  readonly fieldUrl?: (pointer: string) => string;
  /** Where the finding is accepted or its acceptance changed, for those who may. */
  readonly acceptUrl?: string | undefined;
  readonly page: PageContext;
}) {
  const { language } = page;
  const { severity, certainty, message, fix, pointer, positions = [], count = 1, waived, dimension, check } = finding;
  const word = (name: keyof typeof reportWords): string => reportWords[name][language];
  const spots = positions.map((position) => positionText(position, language)).join('; ');
  const notes = [
    spots !== '' && `${word('where')}: ${spots}${count > positions.length ? ' …' : ''}`,
    count > 1 && `${word('times')}: ${numberIn(language, count, 0)}`,
    wordFor(dimensionWords, dimension, language),
    certainty !== 'certain' && wordFor(certaintyWords, certainty, language),
    `${word('check')} ${check}`,
  ];
  return (
    <li class={`finding finding-${severity}`}>
      <p>
        <strong class="severity">{wordFor(severityWords, severity, language)}</strong> {typeset(message, language)}
        {lost >= 0.05 && (
          <>
            {' '}
            <strong class="lost">{`−${pointsIn(language, lost)}`}</strong>
          </>
        )}
      </p>
      <p>
        {waived ? `${word('reason')}: ${waived.reason}` : `${word('fix')}: ${typeset(fix, language)}`}
        {pointer && fieldUrl && (
          <>
            {' '}
            <a href={fieldUrl(pointer)}>{placeOf(pointer, language) || pointer}</a>
          </>
        )}
      </p>
      <p class="muted">
        {notes.filter(Boolean).join(' · ')}
        {acceptUrl !== undefined && (
          <>
            {' · '}
            <AcceptLink url={acceptUrl} check={check} isAccepted={waived !== undefined} page={page} />
          </>
        )}
      </p>
    </li>
  );
}
