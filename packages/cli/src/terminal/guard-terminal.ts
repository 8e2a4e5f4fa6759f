import { exitCodes } from '../exit-codes.ts';

const showCursor = '\u001B[?25h';

/**
 * Ctrl-C aborts the returned signal and ends with 130 and a visible cursor; a second one ends at once.
 * A reader that goes away (`pasport search … | head`) ends the program quietly.
 */
export function guardTerminal(host: NodeJS.Process): AbortSignal {
  const controller = new AbortController();
  host.on('SIGINT', () => {
    if (host.stderr.isTTY) host.stderr.write(`${showCursor}\n`);
    if (controller.signal.aborted) host.exit(exitCodes.interrupted.code);
    controller.abort();
    // Work that listens to the signal closes its streams first; anything else is cut here.
    setTimeout(() => host.exit(exitCodes.interrupted.code), 500).unref();
  });
  for (const stream of [host.stdout, host.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') host.exit(exitCodes.ok.code);
      throw error;
    });
  }
  return controller.signal;
}
