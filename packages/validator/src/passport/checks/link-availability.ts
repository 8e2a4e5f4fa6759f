import { linkRules } from '../../links/link-rules.ts';
import { whenLinked } from '../answered-links.ts';
import { withoutAddresses } from '../blockers.ts';
import { notApplicable, partial } from '../outcome.ts';
import type { PassportCheck } from '../passport-check.ts';

const { availabilityChecks, availabilityFloor } = linkRules;

export const linkAvailability: PassportCheck = {
  id: 'link-availability',
  dimension: 'accessibility',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Adresy dat za posledních 90 dní odpovídaly při každé kontrole.',
    en: 'Within the last 90 days the addresses of the data answered every check.',
  },
  fix: {
    cs: 'Proberte výpadky se správcem serveru; data jinde, nebo na spolehlivějším serveru, by je neměla.',
    en: 'Talk the outages over with the operator of the server; elsewhere, or on a more reliable server, the data would have none.',
  },
  applies: whenLinked,
  run(facts) {
    const blocker = withoutAddresses(facts);
    if (blocker) return blocker;
    if (facts.links.length === 0) return notApplicable;
    const known = facts.links.filter(({ answer }) => (answer?.availability.days90.checks ?? 0) >= availabilityChecks);
    if (known.length === 0) return { answer: 'unknown' };
    const shares = known.map(({ answer, pointer }) => {
      const { ok, checks } = answer?.availability.days90 ?? { ok: 1, checks: 1 };
      return { pointer, share: ok / checks, measure: Math.max(0, (ok / checks - availabilityFloor) / (1 - availabilityFloor)) };
    });
    return partial(
      shares.reduce((sum, { measure }) => sum + measure, 0) / shares.length,
      shares.filter(({ measure }) => measure < 1).map(({ pointer, share }) => ({ pointer, message: message(Math.floor(share * 100)) })),
    );
  },
};

const message = (percent: number) => ({
  cs: `Za 90 dní adresa odpověděla při ${percent} % kontrol.`,
  en: `Within 90 days the address answered ${percent} % of the checks.`,
});
