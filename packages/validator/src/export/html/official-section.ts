import type { VerdictFault, Verdicts } from '../../report.ts';
import { numberIn } from '../words/formats.ts';
import { reportWords as words } from '../words/report-words.ts';
import { typeset } from '../words/typeset.ts';
import { answerWords, ruleWords } from '../words/verdict-words.ts';
import { wordFor } from '../words/word-for.ts';
import { heading } from './heading.ts';
import { markup, type Markup } from './markup.ts';
import type { PageStyle } from './page-style.ts';

/** Verdicts by the rules of the national catalogue, with everything that they miss. */
export function officialSection({ nkodMandatory, officialSchema, officialValidator }: Verdicts, { language }: PageStyle): Markup {
  const { errors, warnings } = officialValidator;
  const verdicts = [
    { rule: ruleWords.nkodMandatory[language], answer: nkodMandatory.answer, faults: nkodMandatory.missing, warnings: [] },
    { rule: ruleWords.officialSchema[language], answer: officialSchema.answer, faults: officialSchema.faults, warnings: [] },
    { rule: ruleWords.officialValidator[language], answer: officialValidator.answer, faults: errors, warnings },
  ];
  const rows = verdicts.map(
    ({ rule, answer, faults }) =>
      markup`<tr><th scope="row">${rule}</th><td><b class="answer ${Object.hasOwn(answerWords, answer) && answer}">${wordFor(answerWords, answer, language)}</b></td><td class="figure">${numberIn(language, faults.length)}</td></tr>
`,
  );
  return markup`<section>
${heading(2, words.official[language])}
<table><thead><tr><th scope="col">${words.rule[language]}</th><th scope="col">${words.result[language]}</th><th scope="col" class="figure">${words.faults[language]}</th></tr></thead>
<tbody>${rows}</tbody></table>
${verdicts.map((verdict) => faultList(verdict, language))}
</section>
`;
}

interface Verdict {
  readonly rule: string;
  readonly faults: readonly VerdictFault[];
  readonly warnings: readonly VerdictFault[];
}

function faultList({ rule, faults, warnings }: Verdict, language: PageStyle['language']): Markup | undefined {
  if (faults.length + warnings.length === 0) return undefined;
  const item = ({ code, message, pointer }: VerdictFault, note?: string) =>
    markup`<li>${note && markup`<b>${note}</b> `}${typeset(message, language)} <span class="aside">${pointer && markup`<code>${pointer}</code> · `}<code>${code}</code></span></li>\n`;
  return markup`${heading(3, rule)}<ul>${faults.map((fault) => item(fault))}${warnings.map((fault) => item(fault, words.warning[language]))}</ul>
`;
}
