import { checkFile } from '../../src/check-file.ts';

/** Checks the file named on the command line and prints seconds, the most memory used and what was found. */
const [path = ''] = process.argv.slice(2);
const start = performance.now();
const report = await checkFile(path, { budget: { timeMs: 600_000, rows: 10_000_000, bytes: 4e9 } });
const seconds = (performance.now() - start) / 1_000;
const { rows, score, findings } = report;
const checks = findings.map(({ check, severity }) => `${check} ${severity}`);
process.stdout.write(JSON.stringify({ seconds, rssMb: Math.round(process.resourceUsage().maxRSS / 1024), rows, score, checks }));
