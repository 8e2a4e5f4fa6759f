import { registerTexts } from '../texts/register.ts';
import type { Step } from './step.ts';

const questions = ['people', 'protectedByLaw', 'harm', 'mandatoryOpen'] as const;
const answers = ['no', 'yes', 'unknown'] as const;

/** The four questions from which the security level follows. “I do not know” keeps the data closed. */
export const answerSteps: readonly Step[] = questions.map((name): Step => ({
  pointer: `/security/answers/${name}`,
  message: registerTexts.steps[name],
  isRequired: false,
  isMissing: ({ security }) => security?.answers?.[name] === undefined,
  async ask(asked, { security = {} }) {
    const choices = answers.map((value) => ({ value, label: registerTexts.answers[value] }));
    const answer = await asked.one(registerTexts.steps[name], choices, security.answers?.[name] ?? 'unknown');
    return { security: { ...security, answers: { ...security.answers, [name]: answer } } };
  },
}));
