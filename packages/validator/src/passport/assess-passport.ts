import type { Draft } from '@pasport/model';
import { engine } from '../engine.ts';
import { mqaFactsOfPassport } from '../mqa/mqa-facts-of-passport.ts';
import { scoreMqa } from '../mqa/score-mqa.ts';
import { opennessOfPassport } from '../openness/openness-of-passport.ts';
import type { QualityReport } from '../report.ts';
import { profiles } from '../score/rules.ts';
import { scoreChecks } from '../score/score-checks.ts';
import { udataOfPassport } from '../udata/udata-of-passport.ts';
import { verdictsOf } from '../verdicts/verdicts-of.ts';
import { factsOf } from './facts.ts';
import { passportChecks } from './passport-checks.ts';
import { runChecks } from './run-checks.ts';

/**
 * Quality of a passport by what it says: score, every point lost with its fix, and the verdicts by rules of
 * others. Pure: no clock, no network; the same input gives the same report.
 *
 * @param draft a draft without faults (`parseDraft`)
 * @param options `at`: ISO 8601 instant against which lateness is read; `iri`: address under which the record is or
 *   would be public, when the draft itself has none
 * @returns plain JSON, `QualityReport`
 */
export function assessPassport(draft: Draft, { at, iri }: { at: string; iri?: string }): QualityReport {
  const facts = factsOf(draft, at);
  return {
    profile: facts.profile,
    ...scoreChecks(runChecks(passportChecks, facts), profiles[facts.profile]),
    verdicts: {
      ...verdictsOf(facts, iri),
      openness: opennessOfPassport(facts),
      ...(facts.isOpen && { mqa: scoreMqa(mqaFactsOfPassport(draft)), udata: udataOfPassport(draft, { at }) }),
    },
    engine,
    at,
  };
}
