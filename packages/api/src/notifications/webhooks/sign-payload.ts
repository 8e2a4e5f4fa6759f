import { createHmac } from 'node:crypto';

/**
 * Header `X-Pasport-Signature` of a payload: `t=<seconds since 1970>,v1=<hex HMAC-SHA256 of "<t>.<body>">`. The time
 * is signed too, so that a receiver can refuse what somebody sends again later.
 */
export function signPayload(secret: string, body: string, at: Date): string {
  const t = Math.floor(at.getTime() / 1_000);
  return `t=${t},v1=${createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')}`;
}
