import type { JobHandler } from '../jobs/job-runner.ts';
import { assessPassports } from './assess-passports.ts';

/** Assesses passports after each save. */
export const qualityJob: JobHandler = { kind: 'quality', batchSize: 50, run: assessPassports };
