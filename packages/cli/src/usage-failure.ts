import type { CommanderError } from 'commander';
import type { Text } from '@pasport/model';
import { Failure } from './failure.ts';
import { czechPlaceholders, withPlaceholders } from './placeholders.ts';

const sentences: Readonly<Record<string, (word: string) => Text>> = {
  'commander.unknownOption': (word) => ({ cs: `Přepínač ${word} neznám.`, en: `There is no option ${word}.` }),
  'commander.unknownCommand': (word) => ({ cs: `Příkaz „${word}“ neznám.`, en: `There is no command “${word}”.` }),
  'commander.missingArgument': (word) => ({ cs: `Chybí ${czechPlaceholders[word] ?? word}.`, en: `${word} is missing.` }),
  'commander.optionMissingArgument': (word) => ({
    cs: `Přepínač ${withPlaceholders(word, 'cs')} potřebuje hodnotu.`,
    en: `Option ${word} needs a value.`,
  }),
  'commander.missingMandatoryOptionValue': (word) => ({
    cs: `Chybí přepínač ${withPlaceholders(word, 'cs')}.`,
    en: `Option ${word} is missing.`,
  }),
  'commander.excessArguments': () => ({ cs: 'Na příkazové řádce je slovo navíc.', en: 'There are too many words on the command line.' }),
};

/** What commander complains about, as a failure with a sentence in both languages. */
export function usageFailure(error: CommanderError): Failure {
  const word = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const wrongChoice = /option '([^']+)' argument '([^']*)' is invalid\. Allowed choices are (.*)\.$/s.exec(error.message);
  const guess = /Did you mean (?:one of )?(.*)\?/.exec(error.message)?.[1];
  const text = wrongChoice ? choiceText(wrongChoice) : (sentences[error.code]?.(word) ?? { cs: error.message, en: error.message });
  return new Failure('usage', guess ? withGuess(text, guess) : text, { code: 'wrong-usage', cause: error });
}

function choiceText([, option = '', given = '', allowed = '']: RegExpExecArray): Text {
  return {
    cs: `Přepínač ${withPlaceholders(option, 'cs')} nezná hodnotu „${given}“. Na výběr je: ${allowed}.`,
    en: `Option ${option} does not know the value “${given}”. Choose from: ${allowed}.`,
  };
}

function withGuess(text: Text, guess: string): Text {
  return { cs: `${text.cs} Nemysleli jste ${guess}?`, en: `${text.en} Did you mean ${guess}?` };
}
