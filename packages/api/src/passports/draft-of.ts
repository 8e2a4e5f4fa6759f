import type { Draft, Passport } from '@pasport/model';
import type { PassportView } from '../visibility/views.ts';

/** The part of a passport that its author wrote. */
export function draftOf(passport: Passport): Draft {
  const { id: _id, slug: _slug, registry: _registry, ...draft } = passport;
  return draft;
}

/** The same of what a caller sees. */
export function draftOfView(view: PassportView): Draft {
  const { id: _id, slug: _slug, registry: _registry, view: _view, ...draft } = view;
  return draft;
}
