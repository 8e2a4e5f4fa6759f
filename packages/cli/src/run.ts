import { CommanderError } from 'commander';
import { exitCodes, type ExitName } from './exit-codes.ts';
import { buildProgram } from './program.ts';
import { printFailure } from './output/print-failure.ts';
import type { Io } from './terminal/io.ts';
import { languageOf } from './terminal/language.ts';
import { usageFailure } from './usage-failure.ts';

/**
 * Runs one command line.
 *
 * @param argv words after the program name
 * @returns exit code of `exitCodes`
 */
export async function run(argv: readonly string[], io: Io, signal: AbortSignal): Promise<number> {
  const language = languageOf(argv, io.env);
  let exit: ExitName = 'ok';
  const program = buildProgram({ io, language, signal, ended: (name) => (exit = name) });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (signal.aborted) return exitCodes.interrupted.code;
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.ok.code;
    if (error instanceof CommanderError && error.code === 'commander.help') {
      program.outputHelp();
      return exitCodes.ok.code;
    }
    const failure = error instanceof CommanderError ? usageFailure(error) : error;
    exit = await printFailure(failure, { io, language, json: argv.includes('--json') });
  }
  return signal.aborted ? exitCodes.interrupted.code : exitCodes[exit].code;
}
