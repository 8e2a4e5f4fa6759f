import type { Language } from '@pasport/model';
import type { ExportedScore } from '../exported-report.ts';
import { lostByCheck } from '../lost-by-check.ts';
import { numberIn } from '../words/formats.ts';
import { pointsIn } from '../words/points-in.ts';
import { reportWords as words } from '../words/report-words.ts';
import { typeset } from '../words/typeset.ts';
import { markup, type Part } from './markup.ts';

const mostLosses = 4;

/** „Ztraceno 28 bodů: −11 odkaz neodpovídá · −8 …“ – the greatest losses in words, the others in one sum. */
export function lossSentence({ measures, findings }: ExportedScore, language: Language): Part {
  const losses = [...lostByCheck(measures)].filter(([, points]) => points >= 0.05).toSorted(([, a], [, b]) => b - a);
  if (losses.length === 0) return words.nothingLost[language];
  const others = sumOf(losses.slice(mostLosses));
  const spoken = losses.slice(0, mostLosses).map(([check, points]): [string, number] => {
    const message = findings.find((finding) => finding.check === check)?.message;
    return [(message ? typeset(message, language) : check).replace(/[.!]$/u, ''), points];
  });
  const all = others === 0 ? spoken : [...spoken, [words.otherLosses[language], others] as [string, number]];
  return [
    markup`<strong>${words.lost[language]} ${pointsIn(language, sumOf(losses))}</strong>: `,
    all.map(([text, points], index) => [
      index > 0 && ' · ',
      markup`<strong class="lost">−${numberIn(language, points)}</strong>\u00A0${text}`,
    ]),
    '.',
  ];
}

function sumOf(losses: readonly (readonly [string, number])[]): number {
  return losses.reduce((sum, [, points]) => sum + points, 0);
}
