import { registerTexts } from '../texts/register.ts';
import type { Step } from './step.ts';

const most = 20;

export const territoryStep: Step = {
  pointer: '/territory/units',
  message: registerTexts.steps.territory,
  flag: '--territory',
  isRequired: true,
  isMissing: ({ territory }) => !territory?.units,
  async ask(questions, { territory }) {
    const { searchUnits, unitLabel } = await import('@pasport/model');
    const unit = await questions.search(registerTexts.steps.territory, async (words) =>
      searchUnits(words, { limit: most }).map((found) => ({ value: found.id, label: unitLabel(found), hint: found.id })),
    );
    return { territory: { ...territory, units: [unit] } };
  },
};
