import type { Passport, SecurityLevel } from '@pasport/model';
import { audiences, type Scope } from './scope.ts';
import { generalised, reduced, whole, withoutLocation, type PassportView } from './views.ts';

/**
 * What a caller may see of a passport, or `null` when not even that it exists.
 * Every reader goes through here: pages, lists, exports, the search index, error texts.
 */
export function visibleView(passport: Passport, scope: Scope): PassportView | null {
  const { organisation, status, security } = passport.registry;
  if (scope.organisation === organisation) return { ...passport, view: 'full' };
  const rank = audiences.indexOf(scope.audience);
  if (status !== 'published' && rank < audiences.indexOf('data-team')) return null;
  return viewByLevel[security.level](passport, scope.audience === 'public');
}

/** What those outside the organisation see of a published passport. */
const viewByLevel: Readonly<Record<SecurityLevel, (passport: Passport, isPublic: boolean) => PassportView | null>> = {
  S0: whole,
  S1: whole,
  S2: (passport, isPublic) => (isPublic ? withoutLocation(passport) : whole(passport)),
  S3: reduced,
  S4: (passport, isPublic) => (isPublic ? null : generalised(passport)),
};
