import type { Config } from '../config.ts';
import type { RateLimit, RateName } from './rate-limits.ts';

const minuteMs = 60_000;

/** Mails about a forgotten password that one account gets an hour, whoever asks: more of them would be a nuisance. */
const resetsOfAccount = 3;

/** No limits: for tests and measurements. */
export const noRates: Config['rates'] = { search: 0, api: 0, check: 0, signIn: 0, feedback: 0, reset: 0 };

/** Limits with the windows that they are counted in. */
export function ratesOf({ search, api, check, signIn, feedback, reset }: Config['rates']): Record<RateName, RateLimit> {
  return {
    search: { max: search, windowMs: minuteMs },
    api: { max: api, windowMs: minuteMs },
    check: { max: check, windowMs: 60 * minuteMs },
    signIn: { max: signIn, windowMs: 15 * minuteMs },
    feedback: { max: feedback, windowMs: 60 * minuteMs },
    reset: { max: reset, windowMs: 60 * minuteMs },
    resetOfAccount: { max: resetsOfAccount, windowMs: 60 * minuteMs },
  };
}
