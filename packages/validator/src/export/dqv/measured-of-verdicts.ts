import type { Verdicts } from '../../report.ts';
import { ruleWords } from '../words/verdict-words.ts';
import { measuredOfMqa } from './measured-of-mqa.ts';
import type { Measured } from './measurement.ts';
import type { Naming } from './naming.ts';
import { boolean, decimal, integer } from './values.ts';

const rules = { nkodMandatory: 'nkod-mandatory', officialSchema: 'official-schema', officialValidator: 'official-validator' } as const;

/** Verdicts by the rules of others: yes or no for the catalogue, stars, share of the criteria of udata, points of the MQA. */
export function measuredOfVerdicts(verdicts: Verdicts, naming: Naming): Measured[] {
  const { subject: on, term } = naming;
  const answers = (['nkodMandatory', 'officialSchema', 'officialValidator'] as const).flatMap((rule): Measured[] => {
    const { answer } = verdicts[rule];
    if (answer === 'not-applicable') return [];
    const name = rules[rule];
    return [{ name, metric: term(name), on, value: boolean(answer === 'pass'), dataType: 'xsd:boolean', definition: ruleWords[rule] }];
  });
  const stars = (name: string, place: string, count: number): Measured => ({
    name,
    metric: term('openness-stars'),
    on: place,
    value: integer(count),
    dataType: 'xsd:integer',
  });
  const { openness, udata, mqa } = verdicts;
  return [
    ...answers,
    stars('openness-stars', on, openness.stars),
    ...openness.distributions.map(({ pointer, stars: count }, index) =>
      stars(`openness-stars-${index + 1}`, naming.distribution(pointer), count),
    ),
    ...(udata
      ? [{ name: 'udata-score', metric: term('udata-score'), on, value: decimal(udata.score), dataType: 'xsd:decimal' as const }]
      : []),
    ...(mqa ? measuredOfMqa(mqa, naming) : []),
  ];
}
