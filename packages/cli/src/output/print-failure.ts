import type { Language } from '@pasport/model';
import type { ExitName } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import type { Io } from '../terminal/io.ts';
import { say } from '../terminal/say.ts';
import { write } from '../terminal/write.ts';
import { paintFor } from './paint.ts';
import { placedLine } from './placed-line.ts';
import { printable } from './printable.ts';
import { terminalWidth } from './terminal-width.ts';

interface FailureOutput {
  io: Io;
  language: Language;
  json: boolean;
}

/** Prints what went wrong to stderr, as a sentence with its faults or as JSON, and names the exit code. */
export async function printFailure(error: unknown, output: FailureOutput): Promise<ExitName> {
  const failure = error instanceof Failure ? error : internalFailure(error);
  const text = output.json ? `${JSON.stringify({ error: jsonOf(failure, output.language) })}\n` : sentences(failure, output);
  await write(output.io.stderr, withoutToken(text, output.io.env));
  return failure.exit;
}

function internalFailure(error: unknown): Failure {
  if (error instanceof Error && error.name === 'ExitPromptError')
    return new Failure('interrupted', { cs: 'Přerušeno.', en: 'Interrupted.' });
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Failure(
    'internal',
    { cs: 'V programu nastala chyba, která se nemá stát.', en: 'The program met an error that must not happen.' },
    { code: 'internal-error', details: [{ message: trace }], cause: error },
  );
}

function jsonOf(failure: Failure, language: Language) {
  return {
    code: failure.code,
    exit: failure.exit,
    message: failure.text[language],
    faults: failure.details.map(({ pointer, code, message }) => ({ pointer, code, message: say(message, language) })),
  };
}

function sentences(failure: Failure, { io, language }: FailureOutput): string {
  const paint = paintFor(io.stderr, io.env);
  const prefix = paint(['red', 'bold'], language === 'cs' ? 'Chyba:' : 'Error:');
  const details = failure.details.map(({ pointer, message }) => {
    if (pointer === undefined) return `  ${printable(say(message, language))}\n`;
    return placedLine({ pointer, message: say(message, language), indent: 2, width: terminalWidth(io), paint });
  });
  return `${prefix} ${printable(failure.text[language])}\n${details.join('')}`;
}

/** A token never leaves through an error text, whoever wrote it there. */
function withoutToken(text: string, env: Io['env']): string {
  const masked = text.replace(/psp_[A-Za-z0-9-]+_[A-Za-z0-9_-]+/g, 'psp_…');
  return env['PASPORT_TOKEN'] ? masked.replaceAll(env['PASPORT_TOKEN'], '…') : masked;
}
