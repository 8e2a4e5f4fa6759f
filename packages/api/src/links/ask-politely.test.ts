import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { askPolitely } from './ask-politely.ts';

const urls = (host: string, count: number) => Array.from({ length: count }, (_none, index) => `https://${host}/${index}`);

test('no host is asked by more than two requests at once, others do not wait for it', async () => {
  const inFlight = new Map<string, number>();
  let most = 0;
  let together = 0;
  const ask = async (url: string) => {
    const { hostname } = new URL(url);
    inFlight.set(hostname, (inFlight.get(hostname) ?? 0) + 1);
    most = Math.max(most, inFlight.get(hostname) ?? 0);
    together = Math.max(
      together,
      [...inFlight.values()].reduce((sum, count) => sum + count, 0),
    );
    await pause(2);
    inFlight.set(hostname, (inFlight.get(hostname) ?? 0) - 1);
    return { at: url };
  };
  const wanted = ['a.example', 'b.example', 'c.example'].flatMap((host) => urls(host, 7));
  const answers = await askPolitely([...wanted, ...wanted], ask);
  expect([...answers.keys()].toSorted()).toEqual(wanted.toSorted());
  expect([most, together]).toEqual([2, 6]);
});

test('what was not reached in time is left out', async () => {
  const ask = async (url: string) => {
    await pause(30);
    return { at: url };
  };
  const answers = await askPolitely(urls('slow.example', 20), ask, { perHost: 2, atOnce: 16, maxMs: 50 });
  expect(answers.size).toBeGreaterThanOrEqual(2);
  expect(answers.size).toBeLessThanOrEqual(6);
});

test('an address that cannot be read is asked too: the answer says what is wrong with it', async () => {
  expect((await askPolitely(['https://['], async (url) => ({ at: url }))).size).toBe(1);
});
