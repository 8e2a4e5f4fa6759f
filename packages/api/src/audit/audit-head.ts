import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Database } from '../db/open-database.ts';
import { publicKeyText } from './audit-key.ts';

const format = 'pasport-audit-head/1';

/** The end of the audit log at one moment, signed: kept elsewhere, it shows later that nothing before it was changed. */
export interface AuditHead {
  readonly format: typeof format;
  /** Number of the last entry; 0 for an empty log. */
  readonly seq: number;
  /** Its hash, hexadecimal; empty for an empty log. */
  readonly hash: string;
  /** When it was signed, ISO 8601. */
  readonly at: string;
  /** See `publicKeyText`. */
  readonly publicKey: string;
  /** Ed25519 over the canonical JSON (RFC 8785) of everything else, base64. */
  readonly signature: string;
}

/** What does not fit: it is no head, it is of another key, it was changed; or the log is shorter, or was rewritten. */
export type HeadFault = 'format' | 'key' | 'signature' | 'shorter' | 'rewritten';

/** Signs the end of the log. Verify the log first: what is signed is vouched for. */
export function signHead(key: KeyObject, end: { readonly seq: number; readonly hash: string }, now: Date): AuditHead {
  const unsigned = { format, seq: end.seq, hash: end.hash, at: now.toISOString(), publicKey: publicKeyText(key) } as const;
  return { ...unsigned, signature: sign(null, signedBytes(unsigned), key).toString('base64') };
}

/**
 * Compares a head that was signed before with the log as it is now. Verify the log too: the head vouches for one entry,
 * and the chain for all before it.
 *
 * @param text content of the file with the head
 * @param trusted public key that signed it, see `publicKeyText`; never take it from the head itself
 */
export async function checkHead({ db }: Pick<Database, 'db'>, text: string, trusted: string): Promise<HeadFault | AuditHead> {
  const head = parsed(text);
  if (!head) return 'format';
  if (head.publicKey !== trusted) return 'key';
  if (!isSigned(head)) return 'signature';
  if (head.seq === 0) return head;
  const row = await db.selectFrom('audit').select('hash').where('seq', '=', head.seq).executeTakeFirst();
  if (!row) return 'shorter';
  return row.hash === head.hash ? head : 'rewritten';
}

function parsed(text: string): AuditHead | undefined {
  try {
    const head = JSON.parse(text) as Partial<Record<keyof AuditHead, unknown>> | null;
    const { seq, hash, at, publicKey, signature } = head ?? {};
    const isText = [hash, at, publicKey, signature].every((part) => typeof part === 'string');
    return head?.format === format && isText && Number.isSafeInteger(seq) ? (head as AuditHead) : undefined;
  } catch {
    return undefined;
  }
}

function isSigned({ signature, ...unsigned }: AuditHead): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(unsigned.publicKey, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' && verify(null, signedBytes(unsigned), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

function signedBytes({ format: of, seq, hash, at, publicKey }: Omit<AuditHead, 'signature'>): Buffer {
  return Buffer.from(canonicalize({ format: of, seq, hash, at, publicKey }) ?? '');
}
