import type { CheckNames } from '../output/report-comparison.ts';

/** What each check of passports says that should hold. */
export async function checkNames(): Promise<CheckNames> {
  const { passportChecks } = await import('@pasport/validator');
  return new Map(passportChecks.map(({ id, what }) => [id, what]));
}
