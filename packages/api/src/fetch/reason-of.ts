import { Refused, type FetchRefusal } from './fetch-refusals.ts';

/**
 * Reason of a failed fetch; details of the connection stay inside.
 *
 * @throws the error itself when neither the address nor its server caused it
 */
export function reasonOf(error: unknown, signal: AbortSignal): FetchRefusal {
  if (error instanceof Refused) return error.reason;
  if (signal.aborted) return 'took-too-long';
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string' || /^ERR_(INVALID|MISSING)_ARG/.test(code)) throw error;
  return isCertificateFault(code) ? 'certificate-not-valid' : 'connection-failed';
}

/** @see https://nodejs.org/api/tls.html#x509-certificate-error-codes */
function isCertificateFault(code: string): boolean {
  return /CERT|^(UNABLE_TO_|CRL_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH)/.test(code);
}
