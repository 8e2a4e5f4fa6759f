import { styleText } from 'node:util';
import type { Io } from '../terminal/io.ts';

type Format = Parameters<typeof styleText>[0];

/** Colours a text when the stream is a terminal and `NO_COLOR` is not set. */
export type Paint = (format: Format, text: string) => string;

/** Colouring for a stream; `NO_COLOR` and `FORCE_COLOR` as everywhere. */
export function paintFor(stream: Io['stdout'], env: Io['env']): Paint {
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const coloured = !env['NO_COLOR'] && env['TERM'] !== 'dumb' && (forced || stream.isTTY === true);
  return (format, text) => (coloured ? styleText(format, text, { validateStream: false }) : text);
}
