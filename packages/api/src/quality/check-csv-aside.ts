import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileReport } from '@pasport/validator';

/** Bytes of a file and what its passport says of it. */
export interface CsvToCheck {
  readonly bytes: Uint8Array;
  readonly declared: { readonly encoding?: string; readonly isPublic: boolean };
}

/** A file that needs more is not read to the end by anyone; the thread is ended and the job fails. */
const maxMs = 60_000;
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };

/**
 * Checks a CSV file in a thread of its own, so that a large or hostile one holds up nothing else.
 *
 * @throws when the check takes too long or too much memory
 */
export async function checkCsvAside(file: CsvToCheck): Promise<FileReport> {
  const worker = new Worker(new URL(`./check-csv.worker${extname(import.meta.url)}`, import.meta.url), {
    workerData: file,
    resourceLimits,
  });
  const timer = setTimeout(() => void worker.terminate(), maxMs);
  try {
    return await new Promise<FileReport>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The check of a file ended without a result')));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
