import type { SingleBar } from 'cli-progress';
import type { Session } from '../session.ts';

/** Progress of a long work. */
export interface Progress {
  /** Adds to what is done, in the unit of the total. */
  readonly add: (amount: number) => void;
  /** Shows values that the format names. */
  readonly show: (values: Readonly<Record<string, string | number>>) => void;
  readonly stop: () => void;
}

const silent: Progress = { add: () => {}, show: () => {}, stop: () => {} };

/** A bar on stderr, in a terminal only; elsewhere nothing is shown. */
export async function progressBar(
  { io, json, signal }: Pick<Session, 'io' | 'json' | 'signal'>,
  total: number,
  format: string,
): Promise<Progress> {
  if (json || io.stderr.isTTY !== true || total === 0) return silent;
  const { default: progress } = await import('cli-progress');
  const bar: SingleBar = new progress.SingleBar(
    {
      format,
      stream: io.stderr,
      hideCursor: true,
      clearOnComplete: true,
      stopOnComplete: false,
      gracefulExit: false,
    },
    progress.Presets.shades_grey,
  );
  const stop = () => bar.stop();
  signal.addEventListener('abort', stop, { once: true });
  bar.start(total, 0, { records: 0 });
  return {
    add: (amount) => bar.increment(amount),
    show: (values) => bar.update(values),
    stop() {
      signal.removeEventListener('abort', stop);
      stop();
    },
  };
}
