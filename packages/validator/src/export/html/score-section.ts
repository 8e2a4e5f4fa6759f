import type { Language } from '@pasport/model';
import { caps as capRules, type CapName } from '../../score/rules.ts';
import type { ExportedScore } from '../exported-report.ts';
import { numberIn } from '../words/formats.ts';
import { reportWords as words } from '../words/report-words.ts';
import { gradeOf, gradeWords } from '../words/score-words.ts';
import { wordFor } from '../words/word-for.ts';
import { markup, type Markup } from './markup.ts';
import { scoreScale } from './score-scale.ts';

const capReasons = Object.fromEntries(Object.entries(capRules).map(([name, { reason }]) => [name, reason]));

/** The score as a number, a word and a place on the scale; what holds it down and how far it may still move. */
export function scoreSection(report: ExportedScore, language: Language, id: string): Markup {
  const grade = gradeOf(report.score);
  const notes = [...capNotes(report, language), ...intervalNote(report, language)];
  return markup`<div class="score">
<p class="number ${grade}"><span class="hidden">${words.score[language]} </span><strong>${numberIn(language, report.score)}</strong> / 100 <span class="grade">${gradeWords[grade][language]}</span></p>
${scoreScale(report, language, id)}
${notes.map((note) => markup`<p class="note">${note}</p>`)}
</div>`;
}

/** Each cap that holds the score down, the lowest first; the first says what the score would be without. */
function capNotes({ caps, scoreBeforeCaps }: ExportedScore, language: Language): string[] {
  const limiting = caps.filter(({ limit }) => limit < scoreBeforeCaps).toSorted((a, b) => a.limit - b.limit);
  const once = [...new Map<CapName, number>(limiting.map(({ cap, limit }) => [cap, limit]))];
  return once.map(([cap, limit], index) => {
    const without = index === 0 ? ` (${words.otherwise[language]} ${numberIn(language, scoreBeforeCaps)})` : '';
    return `${words.atMost[language]} ${numberIn(language, limit)}: ${wordFor(capReasons, cap, language)}${without}.`;
  });
}

function intervalNote({ interval: { low, high } }: ExportedScore, language: Language): string[] {
  if (high - low < 0.1) return [];
  const [from, to] = [numberIn(language, low), numberIn(language, high)];
  return [`${words.interval[language]} ${from} ${words.and[language]}\u00A0${to}.`];
}
