import type { JobHandler } from '../jobs/job-runner.ts';
import { checkLinks } from './check-links.ts';

/** Checks the links of published passports, after a save and then once a period. */
export const linksJob: JobHandler = { kind: 'links', batchSize: 20, lane: 'links', run: checkLinks };
