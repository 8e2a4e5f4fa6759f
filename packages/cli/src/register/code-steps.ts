import type { Language } from '@pasport/model';
import { registerTexts } from '../texts/register.ts';
import type { Choice } from '../terminal/questions.ts';
import type { Step } from './step.ts';

const { steps: words } = registerTexts;

/** Frequencies that municipal data have; the rest of the codelist can be given with `--frequency`. */
const usualFrequencies = ['UNKNOWN', 'CONT', 'DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'ANNUAL', 'IRREG', 'NEVER'];

export const themeStep: Step = {
  pointer: '/themes',
  message: words.theme,
  flag: '--theme',
  isRequired: true,
  isMissing: ({ themes = [] }) => themes.length === 0,
  async ask(questions, _draft, language) {
    const { codelists } = await import('@pasport/model');
    return { themes: [await questions.one(words.theme, choicesOf(codelists['data-theme'].items, language))] };
  },
};

export const frequencyStep: Step = {
  pointer: '/frequency',
  message: words.frequency,
  isRequired: false,
  isMissing: ({ frequency }) => !frequency,
  async ask(questions) {
    const { findCode } = await import('@pasport/model');
    const items = usualFrequencies.flatMap((code) => findCode('frequency', code) ?? []);
    const choices = items.map(({ code, label }) => ({ value: code, label: code === 'UNKNOWN' ? registerTexts.answers.unknown : label }));
    return { frequency: await questions.one(words.frequency, choices, 'UNKNOWN') };
  },
};

function choicesOf(items: readonly { code: string; label: { cs: string; en: string } }[], language: Language): Choice<string>[] {
  const choices = items.map(({ code, label }) => ({ value: code, label: label[language] }));
  return choices.sort((a, b) => a.label.localeCompare(b.label, language));
}
