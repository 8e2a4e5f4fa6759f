import type { Registration } from '@pasport/api';
import type { Text } from '@pasport/model';
import { answerFields } from './answer-fields.ts';
import { decisionFields } from './decision-fields.ts';
import { licenceField } from './licence-field.ts';
import { nameFields } from './name-fields.ts';
import type { StepField } from './step-field.ts';

/** One screen of a registration. */
export interface Step {
  readonly number: 1 | 2 | 3 | 4;
  /** Last part of its address. */
  readonly path: string;
  readonly title: Text;
  readonly fields: readonly StepField[];
}

export const steps: readonly [Step, Step, Step, Step] = [
  { number: 1, path: 'rozpoznano', title: { cs: 'Rozpoznali jsme', en: 'What we recognised' }, fields: nameFields },
  { number: 2, path: 'doplnte', title: { cs: 'Doplňte, co stroj neví', en: 'Add what no machine knows' }, fields: decisionFields },
  { number: 3, path: 'pristup', title: { cs: 'Kdo to smí vidět', en: 'Who may see it' }, fields: answerFields },
  { number: 4, path: 'kontrola', title: { cs: 'Kontrola a odeslání', en: 'Check and send' }, fields: [licenceField] },
];

const named: Text = { cs: 'Pojmenujte data', en: 'Name the data' };

/** Title of a step; where nothing was recognised, the first one asks. */
export function titleOf(step: Step, { state }: Registration): Text {
  return step.number === 1 && !state.probe ? named : step.title;
}

/** Address of a step. */
export function stepUrl({ id }: Pick<Registration, 'id'>, step: Step): string {
  return `/registrace/${id}/${step.path}`;
}

/** The step on which the author goes on. */
export function nextStep({ step }: Pick<Registration, 'step'>): Step {
  return steps[Math.min(step, 3)] ?? steps[0];
}
