import { linkHash } from './link-hash.ts';

const hourMs = 3_600_000;

/** Share of the period after which an address may be asked again, so that passports with the same one share an answer. */
const freshShare = 0.75;

/**
 * When the links of a passport are checked next: once a period, each passport at its own time, so that they spread evenly
 * however they came in.
 *
 * @returns ISO 8601, at least a quarter of the period from now
 */
export function nextLinkCheck(passportId: string, now: Date, periodHours: number): string {
  const period = periodHours * hourMs;
  const offset = (Number.parseInt(linkHash(passportId).slice(0, 12), 16) / 2 ** 48) * period;
  const earliest = now.getTime() + period / 4;
  return new Date(Math.ceil((earliest - offset) / period) * period + offset).toISOString();
}

/** Instant since which an answer is still fresh, ISO 8601. */
export function freshSince(now: Date, periodHours: number): string {
  return new Date(now.getTime() - freshShare * periodHours * hourMs).toISOString();
}
