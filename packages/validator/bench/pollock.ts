import { readFileSync } from 'node:fs';
import { isRight, mean, runPollock, weightedScore, type FileResult } from './pollock/run-pollock.ts';
import { weightsPath, withUnpacked } from './pollock/unpack.ts';

/** Loads the files of the Pollock benchmark without being told their dialects and prints the scores and where points are lost. */

const print = (line: string) => process.stdout.write(`${line}\n`);
const fixed = (value: number) => value.toFixed(3);
const measuresOf = ({ measures: { header, record, cell } }: FileResult) =>
  `header ${fixed(header.f1)}, records ${fixed(record.f1)}, cells ${fixed(cell.f1)}`;

const polluted = await withUnpacked('polluted', runPollock);
const weights = JSON.parse(readFileSync(weightsPath, 'utf8')) as Record<string, number>;
print(
  `Polluted files: ${polluted.length}; simple ${fixed(mean(polluted.map(({ points }) => points)))}, weighted ${fixed(weightedScore(polluted, weights))} of 10`,
);
const kinds = Map.groupBy(polluted, ({ file }) => (file.startsWith('row_') ? file.replace(/_?\d.*$/u, '') : file));
const total = Object.entries(weights).reduce(
  (sum, [file, weight]) => sum + (polluted.some((result) => result.file === file) ? weight : 0),
  0,
);
for (const [kind, results] of kinds) {
  const lost = results.reduce((sum, { points }) => sum + 10 - points, 0);
  const weighed = results.reduce((sum, { file, points }) => sum + (10 - points) * (weights[file] ?? 0), 0);
  if (lost > 1e-9)
    print(
      `  ${kind} (${results.length}): ${fixed(lost / polluted.length)} simple, ${fixed(weighed / total)} weighted; ${measuresOf(results[0]!)}`,
    );
}

const survey = await withUnpacked('survey', runPollock);
const share = (isWanted: (result: FileResult) => boolean | undefined) => {
  const verdicts = survey.map(isWanted).filter((verdict) => verdict !== undefined);
  const count = verdicts.filter(Boolean).length;
  return `${count} of ${verdicts.length} (${((count / verdicts.length) * 100).toFixed(1)} %)`;
};
print(
  `Survey files: right ${share(isRight)}, delimiter and quote ${share(({ isDialectRight }) => isDialectRight)}, encoding ${share(({ isEncodingRight }) => isEncodingRight)}`,
);
print(`  simple ${fixed(mean(survey.map(({ points }) => points)))} of 10`);
for (const result of survey)
  if (!isRight(result) || !result.isDialectRight)
    print(`  ${result.file}: ${measuresOf(result)}${result.isDialectRight ? '' : '; dialect'} ${JSON.stringify(result.dialect)}`);
