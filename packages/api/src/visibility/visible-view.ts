import type { Passport } from '@pasport/model';
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
  switch (security.level) {
    case 'S0':
    case 'S1':
      return whole(passport);
    case 'S2':
      return scope.audience === 'public' ? withoutLocation(passport) : whole(passport);
    case 'S3':
      return reduced(passport);
    case 'S4':
      return scope.audience === 'public' ? null : generalised(passport);
  }
}
