import { readFileSync, readdirSync } from 'node:fs';
import { factsOf } from './src/passport/facts.ts';
import { runChecks } from './src/passport/run-checks.ts';
import { passportChecks } from './src/passport/passport-checks.ts';
import { scoreChecks } from './src/score/score-checks.ts';
import { verdictsOf } from './src/verdicts/verdicts-of.ts';
import { profiles } from './src/score/rules.ts';
import { parseDraft, toLkod } from '@pasport/model';
const root = '/work/main/fixtures/catalogue';
const all: any[] = [];
for (const o of readdirSync(root))
  for (const f of readdirSync(`${root}/${o}`)) {
    const p = parseDraft(JSON.parse(readFileSync(`${root}/${o}/${f}`, 'utf8')));
    if (p.draft) all.push(p.draft);
  }
const at = '2026-11-24T12:00:00Z';
const facts = all.map((d) => factsOf(d, at));
const scored = facts.map((f) => runChecks(passportChecks, f));
function bench(name: string, fn: (i: number) => void) {
  for (let k = 0; k < 3; k++) {
    const t = performance.now();
    let n = 0;
    while (performance.now() - t < 1000) {
      for (let i = 0; i < all.length; i++) {
        fn(i);
        n++;
      }
    }
    if (k === 2) console.log(name, ((1e6 * (performance.now() - t)) / 1000 / n).toFixed(1), 'µs');
  }
}
bench('facts', (i) => factsOf(all[i], at));
bench('run', (i) => runChecks(passportChecks, facts[i]!));
bench('score', (i) => scoreChecks(scored[i]!, profiles[facts[i]!.profile]));
bench('verdicts', (i) => verdictsOf(facts[i]!));
bench('toLkod', (i) => toLkod(all[i], { iri: 'https://x.cz/a' }));
