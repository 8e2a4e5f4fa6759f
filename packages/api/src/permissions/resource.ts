/**
 * What an action concerns, by whose it is: short names of organisations; `''` stands for what belongs to none, such
 * as a role that works across all of them.
 */
export interface Resource {
  readonly organisations: readonly string[];
}

/** Something of one organisation; `null` or `''`: of the registry as a whole. */
export function of(organisation: string | null): Resource {
  return { organisations: [organisation ?? ''] };
}
