import { answerWords, numberIn, reportWords, ruleWords, typeset, wordFor, type VerdictFault, type Verdicts } from '@pasport/validator';
import { ScrollTable } from '../charts/scroll-table.tsx';
import type { PageContext } from '../page/page-context.ts';
import { MqaTable } from './mqa-table.tsx';
import { OpennessSection } from './openness-section.tsx';
import { UdataTable } from './udata-table.tsx';

const texts = {
  heading: { cs: 'Co říkají oficiální pravidla', en: 'What official rules say' },
} as const;

/** Verdicts by the rules of catalogues: national, European, French, and the stars of openness. */
export function VerdictsSection({ verdicts, page }: { readonly verdicts: Verdicts; readonly page: PageContext }) {
  const { say, language } = page;
  const { nkodMandatory, officialSchema, officialValidator, mqa, openness, udata } = verdicts;
  const rules = [
    { rule: ruleWords.nkodMandatory[language], answer: nkodMandatory.answer, faults: nkodMandatory.missing, warnings: [] },
    { rule: ruleWords.officialSchema[language], answer: officialSchema.answer, faults: officialSchema.faults, warnings: [] },
    {
      rule: ruleWords.officialValidator[language],
      answer: officialValidator.answer,
      faults: officialValidator.errors,
      warnings: officialValidator.warnings,
    },
  ];
  return (
    <section id="pravidla" aria-labelledby="pravidla-nadpis">
      <h2 id="pravidla-nadpis">{say(texts.heading)}</h2>
      <ScrollTable name={say(texts.heading)}>
        <caption class="visually-hidden">{say(texts.heading)}</caption>
        <thead>
          <tr>
            <th scope="col">{reportWords.rule[language]}</th>
            <th scope="col">{reportWords.result[language]}</th>
            <th scope="col" class="number">
              {reportWords.faults[language]}
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, answer, faults }) => (
            <tr key={rule}>
              <th scope="row">{rule}</th>
              <td>
                <strong class={`answer answer-${answer}`}>{wordFor(answerWords, answer, language)}</strong>
              </td>
              <td class="number">{numberIn(language, faults.length, 0)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {rules.map(({ rule, faults, warnings }) => (
        <Faults key={rule} rule={rule} faults={faults} warnings={warnings} page={page} />
      ))}
      {mqa && <MqaTable mqa={mqa} page={page} />}
      <OpennessSection openness={openness} page={page} />
      {udata && <UdataTable udata={udata} page={page} />}
    </section>
  );
}

interface FaultsProps {
  readonly rule: string;
  readonly faults: readonly VerdictFault[];
  readonly warnings: readonly VerdictFault[];
  readonly page: PageContext;
}

function Faults({ rule, faults, warnings, page: { language } }: FaultsProps) {
  if (faults.length + warnings.length === 0) return null;
  const noted = [
    ...faults.map((fault) => ({ fault, note: '' })),
    ...warnings.map((fault) => ({ fault, note: reportWords.warning[language] })),
  ];
  return (
    <details>
      <summary>{`${rule} (${noted.length})`}</summary>
      <ul>
        {noted.map(({ fault, note }, index) => (
          <li key={index}>
            {note !== '' && <strong>{`${note} `}</strong>}
            {typeset(fault.message, language)} <code>{fault.pointer ?? fault.code}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
