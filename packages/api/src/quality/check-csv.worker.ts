import { parentPort, workerData } from 'node:worker_threads';
import { checkCsv } from '@pasport/validator';
import type { CsvToCheck } from './check-csv-aside.ts';

const { bytes, declared } = workerData as CsvToCheck;
parentPort?.postMessage(await checkCsv(bytes, { declared }));
