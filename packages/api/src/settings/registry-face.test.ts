import { expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { registryFace } from './registry-face.ts';
import { valuesOf } from './settings-reader.ts';

const faceOf = async (settings: Record<string, unknown>, language: 'cs' | 'en', now = '2026-06-03T12:00:00.000Z') => {
  const values = valuesOf(Object.entries(settings).map(([name, value]) => ({ name, value: JSON.stringify(value) })));
  const reader = { read: async () => values, forget: () => undefined };
  return await registryFace({ settings: reader, clock: () => new Date(now) } as unknown as Context, language);
};

test('a registry that nobody named is called Pasport and says nothing', async () => {
  expect(await faceOf({}, 'cs')).toEqual({ name: 'Pasport' });
});

test('a text that is missing in a language is taken from the other one, on one line', async () => {
  const face = await faceOf({ name: { cs: ' Data\n kraje ', en: '' }, banner: { cs: '', en: 'Outage', level: 'warning' } }, 'en');
  expect(face).toEqual({ name: 'Data kraje', banner: { text: 'Outage', language: 'en', level: 'warning' } });
  expect((await faceOf({ banner: { cs: '', en: 'Outage', level: 'info' } }, 'cs')).banner).toMatchObject({
    text: 'Outage',
    language: 'en',
  });
});

test('a message is shown to the end of its last day', async () => {
  const banner = { cs: 'Odstávka', en: '', level: 'info', until: '2026-06-03' };
  expect((await faceOf({ banner }, 'cs', '2026-06-03T23:59:59.000Z')).banner).toBeDefined();
  expect((await faceOf({ banner }, 'cs', '2026-06-04T00:00:00.000Z')).banner).toBeUndefined();
});

test('the page of a fault needs no settings', async () => {
  const broken = { read: async () => await Promise.reject(new Error('no database')), forget: () => undefined };
  expect(await registryFace({ settings: broken } as unknown as Context, 'cs')).toEqual({ name: 'Pasport' });
});
