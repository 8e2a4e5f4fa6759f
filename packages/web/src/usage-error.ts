/** A command that cannot be done as it was given; the message says why, in Czech and English. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
