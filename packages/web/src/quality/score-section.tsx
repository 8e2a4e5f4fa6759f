import { caps as capRules, numberIn, reportWords, typeset } from '@pasport/validator';
import type { Language } from '@pasport/model';
import { ScoreBadge } from '../passport/score-badge.tsx';
import type { Scored } from './scored.ts';

/** The score with a word, what holds it down and how far it may still move. */
export function ScoreSection({ report, language }: { readonly report: Scored; readonly language: Language }) {
  return (
    <>
      <ScoreBadge score={report.score} language={language} />
      {[...capNotes(report, language), ...intervalNote(report, language)].map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}

/** Each cap that holds the score down, the lowest first; the first says what the score would be without. */
function capNotes({ caps, scoreBeforeCaps }: Scored, language: Language): string[] {
  const limiting = caps.filter(({ limit }) => limit < scoreBeforeCaps).toSorted((a, b) => a.limit - b.limit);
  const once = [...new Map(limiting.map(({ cap, limit }) => [cap, limit]))];
  return once.map(([cap, limit], index) => {
    const reason = typeset(capRules[cap].reason, language);
    const without = index === 0 ? ` (${reportWords.otherwise[language]} ${numberIn(language, scoreBeforeCaps)})` : '';
    return `${reportWords.atMost[language]} ${numberIn(language, limit)}: ${reason}${without}.`;
  });
}

function intervalNote({ interval: { low, high } }: Scored, language: Language): string[] {
  if (high - low < 0.1) return [];
  return [`${reportWords.interval[language]} ${numberIn(language, low)} ${reportWords.and[language]}\u00A0${numberIn(language, high)}.`];
}
