import { findIri, type Distribution, type Passport } from '@pasport/model';

/** Classes of personal data that say there are none. Data published by law are about people, and a preview of them is not. */
const withoutPeople = new Set(['none', 'anonymised']);

/**
 * May rows of a file be shown beside the record? Only of data that everybody may download anyway and that nobody says are
 * about people: level S0 or S1, declared public, not under embargo, not archived.
 *
 * @param at when it is asked, ISO 8601
 */
export function mayBePreviewed({ registry, access, security = {} }: Passport, distribution: Distribution | undefined, at: string): boolean {
  const { personalData, answers, subjects = [] } = security;
  const isFree = access?.rights === 'PUBLIC' && (access.embargoUntil === undefined || access.embargoUntil <= at.slice(0, 10));
  const isPublic = isFree && registry.security.level <= 'S1' && registry.status !== 'archived';
  const saysPeople = personalData === undefined ? (answers?.people ?? 'no') !== 'no' : !withoutPeople.has(personalData);
  return isPublic && !saysPeople && subjects.length === 0 && distribution !== undefined && !mayHoldPeople(distribution);
}

/** Czech terms of use by which the file holds personal data, or that do not tell. */
function mayHoldPeople({ termsOfUse }: Distribution): boolean {
  return termsOfUse?.personalData !== undefined && findIri('terms-personal-data', termsOfUse.personalData)?.code !== 'none';
}
