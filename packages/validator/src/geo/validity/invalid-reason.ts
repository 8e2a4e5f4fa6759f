/** Reasons in the order of the engine's numbers. */
const reasons = [
  'other',
  'other',
  'hole-outside-shell',
  'nested-holes',
  'disconnected-interior',
  'self-intersection',
  'ring-self-intersection',
  'nested-shells',
  'duplicate-rings',
  'too-few-points',
  'other',
  'other',
] as const;

export type InvalidReason = (typeof reasons)[number];

export function reasonOf(number: number): InvalidReason {
  return reasons[number] ?? 'other';
}
