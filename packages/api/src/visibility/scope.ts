import type { Actor } from '../accounts/actor.ts';

/** Circles of readers from the widest; each sees what the one before it sees, and more. */
export const audiences = ['public', 'administration', 'data-team'] as const;
type Audience = (typeof audiences)[number];

/** What a caller may read. Every query takes one; none runs without it. */
export interface Scope {
  readonly audience: Audience;
  /** Organisation whose own records are seen whole; `null` for nobody's. */
  readonly organisation: string | null;
}

/** Scope of the public: what a guest may read. */
const publicScope: Scope = { audience: 'public', organisation: null };

/** Scope of a caller. Administrators of the system and auditors read no data by their role. */
export function scopeOf(actor: Actor): Scope {
  if (actor.kind === 'guest') return publicScope;
  switch (actor.role) {
    case 'system-admin':
    case 'auditor':
      return publicScope;
    case 'data-team':
    case 'security-officer':
      return { audience: 'data-team', organisation: actor.organisation };
    default:
      return { audience: 'administration', organisation: actor.organisation };
  }
}
