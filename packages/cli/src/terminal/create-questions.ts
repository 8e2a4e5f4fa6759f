import type { Language, Text } from '@pasport/model';
import { Failure } from '../failure.ts';
import type { Session } from '../session.ts';
import { choiceTheme, yesNoTheme } from './prompt-theme.ts';
import type { Choice, Questions } from './questions.ts';
import { say } from './say.ts';

const nothingFits: Text = { cs: 'Nic takového neznáme.', en: 'We know nothing like that.' };
const required: Text = { cs: 'Bez odpovědi to nejde.', en: 'An answer is needed.' };

/** Questions asked on stderr, so that stdout stays free for data. Ctrl-C ends with exit code 130. */
export function createQuestions({ io, language, signal }: Pick<Session, 'io' | 'language' | 'signal'>): Questions {
  const context = { input: io.stdin, output: io.stderr, signal };
  const theme = choiceTheme(language);
  return {
    async text(message, { initial, optional = false, check } = {}) {
      const { input } = await import('@inquirer/prompts');
      const validate = (answer: string) =>
        answer.trim() === '' ? optional || say(required, language) : sentenceOrTrue(check?.(answer.trim()), language);
      const answer = input({ message: say(message, language), ...(initial === undefined ? {} : { default: initial }), validate }, context);
      return (await asked(answer)).trim();
    },
    async secret(message) {
      const { password } = await import('@inquirer/prompts');
      return asked(password({ message: say(message, language), mask: '•', toggleMask: false }, context));
    },
    async one(message, choices, initial) {
      const { select } = await import('@inquirer/prompts');
      const options = choices.map((choice, index) => choiceOf(choice, index, language));
      const start = choices.findIndex(({ value }) => value === initial);
      const index = await asked(select({ message: say(message, language), choices: options, default: Math.max(0, start), theme }, context));
      return choices[index]!.value;
    },
    async search<Value>(message: Text, find: (words: string) => Promise<readonly Choice<Value>[]>) {
      const prompts = await import('@inquirer/prompts');
      const source = async (words = '') => {
        const found = await find(words);
        // The prompt has words of its own for this, in English only; it prints the message of an error instead.
        if (found.length === 0 && words.trim() !== '') throw new Error(say(nothingFits, language));
        return found.map((choice) => choiceOf(choice, { chosen: choice.value }, language));
      };
      const answer = await asked(prompts.search({ message: say(message, language), source, theme }, context));
      return answer.chosen;
    },
    async yesNo(message, initial) {
      const { confirm } = await import('@inquirer/prompts');
      return asked(confirm({ message: say(message, language), default: initial, theme: yesNoTheme(language) }, context));
    },
  };
}

function choiceOf<Value>({ label, hint }: Choice<unknown>, value: Value, language: Language) {
  return { value, name: say(label, language), ...(hint ? { description: say(hint, language) } : {}) };
}

function sentenceOrTrue(fault: Text | undefined, language: Language): string | true {
  return fault ? say(fault, language) : true;
}

/** Ctrl-C during a question is an ordinary end. */
async function asked<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof Error) || !/^(ExitPromptError|AbortPromptError)$/.test(error.name)) throw error;
    throw new Failure('interrupted', { cs: 'Přerušeno, nic se neuložilo.', en: 'Interrupted, nothing was stored.' }, { cause: error });
  }
}
