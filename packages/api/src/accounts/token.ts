import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A token as its holder has it: `psp_<id>_<secret>`. */
export interface TokenParts {
  readonly id: string;
  readonly secret: string;
}

const form = /^psp_([a-z0-9]{16})_([A-Za-z0-9_-]{43})$/;

/** A new token: 64 random bits name it, 256 are its secret. */
export function newToken(): TokenParts {
  return { id: randomBytes(8).toString('hex'), secret: randomBytes(32).toString('base64url') };
}

export function tokenText({ id, secret }: TokenParts): string {
  return `psp_${id}_${secret}`;
}

export function parseToken(text: string): TokenParts | null {
  const [, id, secret] = form.exec(text) ?? [];
  return id !== undefined && secret !== undefined ? { id, secret } : null;
}

/** The secret is random and long, so one SHA-256 protects it as well as a slow hash would. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export function isSameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
