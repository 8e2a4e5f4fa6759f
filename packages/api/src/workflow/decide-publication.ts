import { Problem, type SecurityLevel } from '@pasport/model';
import { seenByDataTeam } from './workflow.policy.ts';

/**
 * On whose word something is published: of somebody who did not write it, or of its author – because nobody else could
 * approve it, or because a trusted program brought it.
 */
export type Publication = 'second-person' | 'alone' | 'trusted-program';

/** Who else could approve what an actor writes. */
export interface OtherApprovers {
  /** The actor is a program that whoever runs the server has trusted to publish what it brings. */
  readonly isTrusted: boolean;
  /** Organisations where somebody else approves. */
  readonly inside: ReadonlySet<string>;
  /** Somebody else is in the data team. */
  readonly inDataTeam: boolean;
}

/** What is to be published. */
interface Published {
  readonly id?: string | undefined;
  readonly organisation: string;
  readonly level: SecurityLevel;
  /** The actor wrote it. */
  readonly isOwn: boolean;
}

/**
 * Nobody publishes what they wrote themselves while somebody else could approve it. Pure.
 *
 * @throws {Problem} `own-work`
 */
export function decidePublication(
  { isTrusted, inside, inDataTeam }: OtherApprovers,
  { id, organisation, level, isOwn }: Published,
): Publication {
  if (!isOwn) return 'second-person';
  if (isTrusted) return 'trusted-program';
  if (!inside.has(organisation) && !(inDataTeam && seenByDataTeam.has(level))) return 'alone';
  throw new Problem('own-work', id === undefined ? {} : { params: { id } });
}
