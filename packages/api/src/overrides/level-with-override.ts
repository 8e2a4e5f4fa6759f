import { securityLevels, type SecurityLevel } from '@pasport/model';
import type { OverrideRow } from './override.store.ts';

/** What of an override decides about the level. */
export type LevelOverride = Pick<OverrideRow, 'level' | 'from_level' | 'expires_on' | 'confirmed_at' | 'ended_at'>;

const rank = (level: SecurityLevel): number => securityLevels.indexOf(level);

/** Does the override make the level milder? That takes a second person and a last day. */
export function isMilder({ level, from_level }: Pick<LevelOverride, 'level' | 'from_level'>): boolean {
  return rank(level) < rank(from_level);
}

/** Is the override in force on the day: confirmed where that is needed, and not over? */
export function isInForce(override: LevelOverride, today: string): boolean {
  if (override.ended_at !== null || (override.expires_on !== null && override.expires_on < today)) return false;
  return !isMilder(override) || override.confirmed_at !== null;
}

/**
 * Level that holds: the derived one, unless an override is in force. A milder level was confirmed for what was derived
 * then; once the policy derives a stricter one, nobody has agreed to make that milder, so it holds.
 */
export function levelWithOverride(derived: SecurityLevel, override: LevelOverride | undefined, today: string): SecurityLevel {
  if (!override || !isInForce(override, today)) return derived;
  const { level, from_level } = override;
  if (!isMilder(override)) return rank(level) > rank(derived) ? level : derived;
  return rank(derived) <= rank(from_level) && rank(level) < rank(derived) ? level : derived;
}
