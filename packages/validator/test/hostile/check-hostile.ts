import { checkFile } from '../../src/check-file.ts';
import { hostileFiles } from './hostile-files.ts';

/** Checks the hostile file named on the command line and prints what became of it. */
const file = hostileFiles[process.argv[2] ?? ''];
if (!file) throw new Error('There is no such file');
const start = performance.now();
const report = await checkFile(
  // oxlint-disable-next-line require-await -- a source is asynchronous
  (async function* () {
    yield* file();
  })(),
  { budget: { timeMs: 10_000 } },
);
process.stdout.write(
  JSON.stringify({
    format: report.format,
    findings: report.findings.map(({ check, severity }) => `${check} ${severity}`),
    score: report.score,
    seconds: (performance.now() - start) / 1_000,
    memoryMb: process.resourceUsage().maxRSS / 1024,
  }),
);
