import { linkRules } from '../../links/link-rules.ts';
import { isLinkDead, linkState } from '../../links/link-state.ts';
import { whenLinked } from '../answered-links.ts';
import { withoutAddresses } from '../blockers.ts';
import type { AnsweredLink, Facts } from '../facts.ts';
import { notApplicable, pass } from '../outcome.ts';
import type { FindingDraft, Outcome, PassportCheck } from '../passport-check.ts';

export const linkAnswers: PassportCheck = {
  id: 'link-answers',
  dimension: 'accessibility',
  weight: 4,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Adresy dat odpovídají.', en: 'The addresses of the data answer.' },
  fix: {
    cs: 'Zprovozněte adresu, nebo uveďte novou; pak dejte odkazy znovu zkontrolovat.',
    en: 'Make the address work or give the new one; then have the links checked again.',
  },
  applies: whenLinked,
  run: (facts) => withoutAddresses(facts) ?? outcomeOf(facts),
};

function outcomeOf(facts: Facts): Outcome {
  if (facts.links.length === 0) return notApplicable;
  const known = facts.links.filter((link) => link.answer && stateOf(link, facts) !== 'not-asked');
  if (known.length === 0) return { answer: 'unknown' };
  const failing = known.filter((link) => stateOf(link, facts) === 'fails');
  if (failing.length === 0) return pass;
  const lost = failing.reduce(
    (sum, { answer }) => sum + Math.min(answer?.failuresInRow ?? 1, linkRules.deadAfter) / linkRules.deadAfter,
    0,
  );
  return {
    answer: 'fail',
    value: 1 - lost / known.length,
    findings: failing.map(findingOf),
    defects: failing.length,
    opportunities: known.length,
    ...(isNothingLeft(facts) && { cap: 'not-reachable' as const }),
  };
}

/** An answer that asks for a key is a fault of open data only. */
function stateOf({ answer, role }: AnsweredLink, { isOpen }: Facts): 'works' | 'fails' | 'not-asked' | undefined {
  const state = answer && linkState(answer, role === 'service');
  if (state === 'closed') return isOpen ? 'fails' : 'works';
  return state;
}

/** Is every way to the data dead? */
function isNothingLeft(facts: Facts): boolean {
  const { links, distributions, isOpen } = facts;
  const linked = [...new Set(links.map(({ distribution }) => distribution))];
  if (!isOpen && linked.length < distributions.length) return false;
  return linked.every((distribution) => {
    const own = links.filter((link) => link.distribution === distribution);
    const main = own.find(({ role }) => role !== 'access') ?? own[0];
    return main?.answer !== undefined && isLinkDead(main.answer) && stateOf(main, facts) === 'fails';
  });
}

function findingOf({ answer, pointer }: AnsweredLink): FindingDraft {
  const isDead = answer !== undefined && isLinkDead(answer);
  const why = answer?.refusal?.message ?? {
    cs: `Adresa odpověděla stavem ${answer?.status}.`,
    en: `The address answered with status ${answer?.status}.`,
  };
  if (isDead)
    return {
      pointer,
      message: {
        cs: `${why.cs} Kontrola selhala nejméně třikrát po sobě.`,
        en: `${why.en} The check failed at least three times in a row.`,
      },
    };
  return {
    pointer,
    severity: 'warning',
    message: {
      cs: `${why.cs} Zatím poprvé nebo podruhé; zkusíme to znovu.`,
      en: `${why.en} For the first or second time; we shall try again.`,
    },
  };
}
