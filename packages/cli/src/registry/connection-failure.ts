import type { Text } from '@pasport/model';
import { Failure } from '../failure.ts';

const reasons: Readonly<Record<string, Text>> = {
  ECONNREFUSED: { cs: 'na adrese nic neběží', en: 'nothing runs at the address' },
  ENOTFOUND: { cs: 'takový počítač v síti není', en: 'there is no such computer in the network' },
  EAI_AGAIN: { cs: 'jméno počítače se nepodařilo přeložit', en: 'the name of the computer could not be resolved' },
  ECONNRESET: { cs: 'spojení se přerušilo', en: 'the connection broke' },
  UND_ERR_SOCKET: { cs: 'spojení se přerušilo', en: 'the connection broke' },
  UND_ERR_CONNECT_TIMEOUT: { cs: 'neodpověděl včas', en: 'it did not answer in time' },
  ETIMEDOUT: { cs: 'neodpověděl včas', en: 'it did not answer in time' },
  'bad port': { cs: 'takový port se pro web nepoužívá', en: 'such a port is not used for the web' },
  TimeoutError: { cs: 'neodpověděl včas', en: 'it did not answer in time' },
  SyntaxError: { cs: 'odpovídá tam jiný program, ne Pasport', en: 'another program answers there, not Pasport' },
};

/** Why nothing came back from the registry, as a sentence; Ctrl-C passes through. */
export function connectionFailure(error: unknown, url: string): unknown {
  if (error instanceof Failure || (error instanceof Error && error.name === 'AbortError')) return error;
  const reason = connectionReason(error);
  return new Failure(
    'unreachable',
    { cs: `Registr ${url} neodpovídá: ${reason.cs}.`, en: `The registry ${url} does not answer: ${reason.en}.` },
    { code: 'registry-unreachable', cause: error },
  );
}

/** Why a connection failed, in a few words. */
export function connectionReason(error: unknown): Text {
  const code = codeOf(error);
  return reasons[code] ?? { cs: code, en: code };
}

/** The most telling name in a chain of causes: the code of the system, else the name of the error. */
function codeOf(error: unknown): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code;
    if (at.name === 'TimeoutError' || at.name === 'SyntaxError') return at.name;
    if (at instanceof AggregateError && at.errors[0] instanceof Error) return codeOf(at.errors[0]);
  }
  return error instanceof Error ? ((error.cause as Error | undefined)?.message ?? error.message) : String(error);
}
