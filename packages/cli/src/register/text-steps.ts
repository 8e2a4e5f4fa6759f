import { registerTexts } from '../texts/register.ts';
import type { Step } from './step.ts';

const { steps: words } = registerTexts;

export const titleStep: Step = {
  pointer: '/title',
  message: words.title,
  flag: '--title',
  isRequired: true,
  isMissing: ({ title }) => !title,
  ask: async (questions, { title }) => ({ title: { ...title, cs: await questions.text(words.title, { initial: title?.cs ?? '' }) } }),
};

export const descriptionStep: Step = {
  pointer: '/description',
  message: words.description,
  flag: '--description',
  isRequired: true,
  isMissing: ({ description }) => !description,
  ask: async (questions, { description }) => ({
    description: { ...description, cs: await questions.text(words.description, { initial: description?.cs ?? '' }) },
  }),
};

export const ownerUnitStep: Step = {
  pointer: '/ownerUnit',
  message: words.ownerUnit,
  isRequired: false,
  isMissing: ({ ownerUnit }) => !ownerUnit,
  async ask(questions) {
    const ownerUnit = await questions.text(words.ownerUnit, { optional: true });
    return ownerUnit ? { ownerUnit } : {};
  },
};

export const systemStep: Step = {
  pointer: '/locations/0',
  message: words.system,
  isRequired: false,
  isMissing: ({ locations = [] }) => locations.length === 0,
  async ask(questions) {
    const place = await questions.text(words.system, { optional: true });
    if (!place) return {};
    return { locations: [/[\\/]/.test(place) ? { path: place } : { system: { name: place } }] };
  },
};
