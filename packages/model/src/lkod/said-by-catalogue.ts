import { findIri } from '../codelists/codelists.ts';
import type { Draft } from '../passport/passport.ts';

/**
 * What a record of a public catalogue says without a property of its own: everybody may reach the data,
 * by which route, and whether they hold personal data (terms of use; published with them, so by a law).
 */
export function saidByCatalogue(distributions: Draft['distributions'] = []): Pick<Draft, 'access' | 'security'> {
  const access: Draft['access'] = { rights: 'PUBLIC', ...routeOf(distributions) };
  const personalData = personalDataOf(distributions);
  return personalData ? { access, security: { personalData } } : { access };
}

function routeOf(distributions: NonNullable<Draft['distributions']>): Pick<NonNullable<Draft['access']>, 'route'> {
  if (distributions.some(({ kind, downloadUrl }) => kind === 'file' || downloadUrl !== undefined)) return { route: 'download' };
  return distributions.length > 0 ? { route: 'api' } : {};
}

function personalDataOf(distributions: NonNullable<Draft['distributions']>): 'none' | 'by-law' | undefined {
  const said = new Set(distributions.map(({ termsOfUse }) => findIri('terms-personal-data', termsOfUse?.personalData ?? '')?.code));
  if (said.has('contained')) return 'by-law';
  return said.has('none') ? 'none' : undefined;
}
