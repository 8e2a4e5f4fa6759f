import type { Argument, HelpConfiguration, Option } from 'commander';
import type { Language } from '@pasport/model';
import { withPlaceholders } from './placeholders.ts';

/** Words that commander says in English only. */
const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Použití:',
  'Arguments:': 'Argumenty:',
  'Options:': 'Přepínače:',
  'Global Options:': 'Společné přepínače:',
  'Commands:': 'Příkazy:',
};

export const helpTexts = {
  about: {
    cs: 'Pasport – registr pasportů datových sad: zaregistrovat, importovat, najít, zkontrolovat.',
    en: 'Pasport – a registry of dataset passports: register, import, find, check.',
  },
  version: { cs: 'Vypíše verzi', en: 'Print the version' },
  help: { cs: 'Vypíše nápovědu', en: 'Print help' },
  helpCommand: { cs: 'Vypíše nápovědu k příkazu', en: 'Print help of a command' },
  examples: { cs: 'Příklady:', en: 'Examples:' },
  environment: {
    cs: 'Prostředí:\n  PASPORT_URL    adresa registru, jinak ta z přihlášení, jinak http://127.0.0.1:3000\n  PASPORT_TOKEN  přístupový klíč, jinak ten z přihlášení\n  NO_COLOR       výstup bez barev',
    en: 'Environment:\n  PASPORT_URL    address of the registry, else the one of your login, else http://127.0.0.1:3000\n  PASPORT_TOKEN  access token, else the one of your login\n  NO_COLOR       output without colours',
  },
} as const;

/** Help in the chosen language. */
export function helpConfiguration(language: Language): HelpConfiguration {
  return {
    showGlobalOptions: true,
    styleTitle: (title) => (language === 'cs' ? (titles[title] ?? title) : title),
    styleUsage: (usage) => withPlaceholders(usage, language),
    optionTerm: ({ flags }) => withPlaceholders(flags, language),
    argumentTerm: (argument) => withPlaceholders(argumentTerm(argument), language),
    subcommandTerm: (sub) => withPlaceholders([sub.name(), ...sub.registeredArguments.map(argumentTerm)].join(' '), language),
    optionDescription: (option) => describeOption(option, language),
  };
}

function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function describeOption(option: Option, language: Language): string {
  const notes: string[] = [];
  if (option.argChoices) notes.push(option.argChoices.join(', '));
  if (option.defaultValue !== undefined && !option.isBoolean())
    notes.push(`${language === 'cs' ? 'výchozí' : 'default'}: ${String(option.defaultValue)}`);
  return notes.length > 0 ? `${option.description} (${notes.join('; ')})` : option.description;
}
