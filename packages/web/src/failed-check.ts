/** A check that ran and did not hold; the message says what it found, in Czech and English. */
export class FailedCheck extends Error {
  override readonly name = 'FailedCheck';
}
