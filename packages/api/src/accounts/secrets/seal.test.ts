import { expect, test } from 'vitest';
import { keyedHash, seal, unseal } from './seal.ts';

const secret = 'a'.repeat(40);

test('what was sealed opens again, by the same secret and for the same purpose only', () => {
  const sealed = seal(secret, 'totp', 'žluťoučký kůň');
  expect(unseal(secret, 'totp', sealed)).toBe('žluťoučký kůň');
  expect(unseal(secret, 'oidc', sealed)).toBeNull();
  expect(unseal(`${secret}b`, 'totp', sealed)).toBeNull();
  expect(seal(secret, 'totp', 'žluťoučký kůň')).not.toBe(sealed);
});

test('no changed byte passes', () => {
  const sealed = Buffer.from(seal(secret, 'totp', 'x'), 'base64url');
  for (const index of sealed.keys()) {
    const changed = Buffer.from(sealed);
    changed[index] = (changed[index] ?? 0) ^ 1;
    expect(unseal(secret, 'totp', changed.toString('base64url'))).toBeNull();
  }
  for (const nonsense of ['', 'AAAA', '!!!']) expect(unseal(secret, 'totp', nonsense)).toBeNull();
});

test('a keyed hash depends on the secret, the purpose and the text', () => {
  const hashes = [keyedHash(secret, 'a', 'x'), keyedHash(secret, 'a', 'y'), keyedHash(secret, 'b', 'x'), keyedHash(`${secret}1`, 'a', 'x')];
  expect(new Set(hashes).size).toBe(4);
  expect(keyedHash(secret, 'a', 'x')).toBe(hashes[0]);
});
