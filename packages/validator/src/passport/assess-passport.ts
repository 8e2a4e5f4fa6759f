import type { Draft } from '@pasport/model';
import { engine } from '../engine.ts';
import type { LinkAnswers } from '../links/link-answer.ts';
import { linkStatusOf } from '../links/link-status-of.ts';
import { mqaFactsOfPassport } from '../mqa/mqa-facts-of-passport.ts';
import { scoreMqa } from '../mqa/score-mqa.ts';
import { opennessOfPassport } from '../openness/openness-of-passport.ts';
import type { QualityReport } from '../report.ts';
import { profiles } from '../score/rules.ts';
import { scoreChecks } from '../score/score-checks.ts';
import { udataOfPassport } from '../udata/udata-of-passport.ts';
import { verdictsOf } from '../verdicts/verdicts-of.ts';
import { applyWaivers } from '../waivers/apply-waivers.ts';
import type { Waiver } from '../waivers/waiver.ts';
import { factsOf } from './facts.ts';
import { passportChecks } from './passport-checks.ts';
import { runChecks } from './run-checks.ts';

/** Circumstances of an assessment. */
export interface AssessOptions {
  /** ISO 8601 instant against which lateness is read. */
  readonly at: string;
  /** Address under which the record is or would be public, when the draft itself has none. */
  readonly iri?: string;
  /** Checks whose findings the publisher accepted. */
  readonly waivers?: readonly Waiver[];
  /** What the addresses of the data last answered; what nobody asked is unknown. */
  readonly links?: LinkAnswers;
}

const nothingAsked: LinkAnswers = new Map();

/**
 * Quality of a passport by what it says and what its links answered: score, every point lost with its fix, and the
 * verdicts by rules of others. Pure: no clock, no network; the same input gives the same report.
 *
 * @param draft a draft without faults (`parseDraft`)
 * @returns plain JSON, `QualityReport`
 */
export function assessPassport(draft: Draft, { at, iri, links = nothingAsked, waivers = [] }: AssessOptions): QualityReport {
  const facts = factsOf(draft, at, links);
  const statusOf = linkStatusOf(links);
  return {
    profile: facts.profile,
    ...scoreChecks(applyWaivers(runChecks(passportChecks, facts), waivers, at), profiles[facts.profile]),
    verdicts: {
      ...verdictsOf(facts, iri),
      openness: opennessOfPassport(facts),
      ...(facts.isOpen && { mqa: scoreMqa(mqaFactsOfPassport(draft, statusOf)), udata: udataOfPassport(draft, { at, statusOf }) }),
    },
    engine,
    at,
  };
}
