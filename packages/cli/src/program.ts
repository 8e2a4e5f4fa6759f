import { Command, Option } from 'commander';
import type { Language, Text } from '@pasport/model';
import type { CommandSpec, OptionSpec } from './command-spec.ts';
import type { ExitName } from './exit-codes.ts';
import { helpConfiguration, helpTexts } from './help.ts';
import { createSession, type GlobalOptions } from './create-session.ts';
import { commandSpecs } from './specs/command-specs.ts';
import { globalOptions } from './specs/global-options.ts';
import type { Io } from './terminal/io.ts';
import { version } from './version.ts';

interface ProgramSetup {
  io: Io;
  language: Language;
  signal: AbortSignal;
  /** Told how the command ended. */
  ended: (exit: ExitName) => void;
}

/** The command line of `pasport`, built from the specifications of its commands. */
export function buildProgram(setup: ProgramSetup): Command {
  const program = prepared(new Command('pasport'), setup);
  program
    .description(helpTexts.about[setup.language])
    .version(version, '-V, --version', helpTexts.version[setup.language])
    .helpCommand('help [command]', helpTexts.helpCommand[setup.language])
    .addHelpText('after', `\n${helpTexts.environment[setup.language]}`);
  for (const option of globalOptions) program.addOption(optionOf(option, setup.language));
  for (const spec of commandSpecs) program.addCommand(commandOf(spec, setup));
  return program;
}

function prepared(command: Command, { io, language }: ProgramSetup): Command {
  return command
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: () => {}, getOutHelpWidth: () => io.stdout.columns ?? 100 })
    .configureHelp(helpConfiguration(language))
    .helpOption('-h, --help', helpTexts.help[language]);
}

function commandOf(spec: CommandSpec, setup: ProgramSetup): Command {
  const { language } = setup;
  const command = prepared(new Command(spec.name), setup)
    .summary(spec.summary[language])
    .description((spec.description ?? spec.summary)[language])
    .addHelpText('after', `\n${examplesOf(spec, language)}`);
  for (const argument of spec.args) command.argument(argument.syntax, argument.text[language]);
  for (const option of spec.options) command.addOption(optionOf(option, language));
  command.action(async () => {
    const options = command.optsWithGlobals<GlobalOptions>();
    const session = createSession(setup, options);
    const work = await spec.load();
    setup.ended(await work(session, { args: command.args, options: { ...options } }));
  });
  return command;
}

function optionOf(spec: OptionSpec, language: Language): Option {
  const option = new Option(spec.flags, spec.text[language]);
  if (spec.choices) option.choices(spec.choices);
  if (spec.default !== undefined) option.default(spec.default);
  if (spec.parse) option.argParser(spec.parse);
  return spec.repeatable ? repeatable(option) : option;
}

function repeatable(option: Option): Option {
  const parseOne = option.parseArg as ((word: string, before: unknown) => unknown) | undefined;
  return option.argParser((word, before: unknown[] | undefined) => [...(before ?? []), parseOne ? parseOne(word, undefined) : word]);
}

function examplesOf(spec: CommandSpec, language: Language): string {
  const title: Text = helpTexts.examples;
  return [title[language], ...spec.examples.map(({ line, text }) => `  ${line}\n      ${text[language]}`)].join('\n');
}
