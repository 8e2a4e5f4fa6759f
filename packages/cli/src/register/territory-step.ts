import { registerTexts } from '../texts/register.ts';
import { unitLabel } from '../territory/unit-label.ts';
import type { Step } from './step.ts';

const most = 20;

export const territoryStep: Step = {
  pointer: '/territory/units',
  message: registerTexts.steps.territory,
  flag: '--territory',
  isRequired: true,
  isMissing: ({ territory }) => !territory,
  async ask(questions, _draft, language) {
    const { findUnit, searchUnits } = await import('@pasport/model');
    const unit = await questions.search(registerTexts.steps.territory, async (words) =>
      (words.trim() === '' ? [] : searchUnits(words, { limit: most })).map((found) => ({
        value: found.id,
        label: unitLabel(found, language),
        hint: found.parents.map((id) => findUnit(id)?.name ?? id).join(', '),
      })),
    );
    return { territory: { units: [unit] } };
  },
};
