import { deriveSecurityLevel, type Draft, type SecurityLevel } from '@pasport/model';

/**
 * Level by which a proposal is protected while it waits: the stricter of what is published and what it would become.
 *
 * @param now instant, ISO 8601
 */
export function proposedLevel(published: SecurityLevel, proposed: Draft, now: string): SecurityLevel {
  const { level } = deriveSecurityLevel(proposed, now.slice(0, 10));
  if (level === 'X') return 'S4';
  return level > published ? level : published;
}
