import { personalDataPublic } from '../passport/checks/personal-data-public.ts';

/** Checks of passports whose findings cannot be accepted: they speak of personal data in public data. */
export const unwaivableChecks: ReadonlySet<string> = new Set([personalDataPublic.id]);
