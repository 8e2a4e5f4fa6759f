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
  const { personalData, answers } = security;
  const isFree = access?.rights === 'PUBLIC' && (access.embargoUntil === undefined || access.embargoUntil <= at.slice(0, 10));
  const isPublic = isFree && registry.security.level <= 'S1' && registry.status !== 'archived';
  const isAboutPeople =
    personalData === undefined ? answers?.people !== undefined && answers.people !== 'no' : !withoutPeople.has(personalData);
  return isPublic && !isAboutPeople && distribution !== undefined && !saysPeople(distribution);
}

/** Czech terms of use that say the file holds personal data. */
function saysPeople({ termsOfUse }: Distribution): boolean {
  return termsOfUse?.personalData !== undefined && findIri('terms-personal-data', termsOfUse.personalData)?.code === 'contained';
}
