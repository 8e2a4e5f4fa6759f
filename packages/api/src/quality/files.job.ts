import type { JobHandler } from '../jobs/job-runner.ts';
import { checkFiles } from './check-files.ts';

/** Fetches and checks the files of a passport after it was assessed. */
export const filesJob: JobHandler = { kind: 'files', batchSize: 1, lane: 'files', run: checkFiles };
