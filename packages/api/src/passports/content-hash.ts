import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Draft } from '@pasport/model';

/** SHA-256 (hex) of the canonical JSON (RFC 8785) of a draft: equal content, equal hash, whatever the order of keys. */
export function contentHash(draft: Draft): string {
  return createHash('sha256')
    .update(canonicalize(draft) ?? '')
    .digest('hex');
}
