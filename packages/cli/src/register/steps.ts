import { accessStep } from './access-step.ts';
import { answerSteps } from './answer-steps.ts';
import { formStep } from './form-step.ts';
import { frequencyStep, themeStep } from './code-steps.ts';
import type { Step } from './step.ts';
import { territoryStep } from './territory-step.ts';
import { descriptionStep, ownerUnitStep, systemStep, titleStep } from './text-steps.ts';

/** What is asked, in this order: what the data are, where they live, who may see them. */
export const steps: readonly Step[] = [
  formStep,
  titleStep,
  descriptionStep,
  themeStep,
  territoryStep,
  frequencyStep,
  ownerUnitStep,
  systemStep,
  ...answerSteps,
  accessStep,
];
