import { securityLevels, statuses, type Passport } from '@pasport/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastView } from './least-view.ts';
import { audiences, type Scope } from './scope.ts';
import { visibleView } from './visible-view.ts';

function passport(level: Passport['registry']['security']['level'], status: Passport['registry']['status'] = 'published'): Passport {
  const at = '2026-01-01T00:00:00.000Z';
  return {
    id: '01900000-0000-7000-8000-000000000001',
    slug: 'hriste-00000001',
    kind: 'dataset',
    title: { cs: 'Slovo-název' },
    description: { cs: 'Slovo-popis' },
    keywords: { cs: ['slovo-klic'] },
    themes: ['GOVE'],
    curator: { name: 'Slovo-kurátor' },
    contactPoint: { email: 'urad@hodonin.example' },
    locations: [{ system: { name: 'Slovo-systém' }, path: 'slovo-cesta' }],
    distributions: [
      {
        kind: 'file',
        format: 'CSV',
        downloadUrl: 'https://slovo-adresa.example/a.csv',
        columns: [{ name: 'slovo-sloupec' }],
        title: { cs: 'Slovo-soubor' },
      },
    ],
    security: { personalData: 'none', subjects: ['slovo-skupina'] },
    extras: { lkod: { 'slovo-navic': 1 } },
    registry: {
      organisation: 'hodonin',
      status,
      revision: 1,
      security: { level, ruleId: 'R5', policyVersion: 'pasport-security/1.0' },
      origin: { kind: 'api' },
      createdAt: at,
      createdBy: 'token:slovo-autor',
      updatedAt: at,
      updatedBy: 'token:slovo-autor',
    },
  };
}

const scopes = {
  guest: { audience: 'public', organisation: null },
  administration: { audience: 'administration', organisation: 'kyjov' },
  'data team': { audience: 'data-team', organisation: null },
  own: { audience: 'administration', organisation: 'hodonin' },
} as const satisfies Record<string, Scope>;

const words = (value: unknown): string[] =>
  [
    ...new Set(
      JSON.stringify(value)
        .toLowerCase()
        .match(/slovo-\p{L}+/gu),
    ),
  ].toSorted();

const everything = words(passport('S0'));
const inside = ['slovo-autor', 'slovo-kurátor', 'slovo-skupina'];
const place = ['slovo-adresa', 'slovo-cesta', 'slovo-navic', 'slovo-sloupec', 'slovo-systém'];
const without = (...hidden: string[]) => everything.filter((word) => !hidden.includes(word));

describe('of a published passport', () => {
  test.each<[Passport['registry']['security']['level'], keyof typeof scopes, string[] | null]>([
    ['S0', 'guest', without(...inside)],
    ['S1', 'guest', without(...inside)],
    ['S2', 'guest', without(...inside, ...place)],
    ['S2', 'administration', without(...inside)],
    ['S3', 'guest', ['slovo-název', 'slovo-popis']],
    ['S3', 'administration', ['slovo-název', 'slovo-popis']],
    ['S3', 'data team', ['slovo-název', 'slovo-popis']],
    ['S4', 'guest', null],
    ['S4', 'administration', []],
    ['S4', 'data team', []],
    ['S4', 'own', everything],
    ['S0', 'own', everything],
  ])('level %s shows %s only what it may', (level, who, expected) => {
    const view = visibleView(passport(level), scopes[who]);
    expect(view && words(view)).toEqual(expected);
  });

  test('level S4 hides the short name, which is made of the title', () => {
    expect(visibleView(passport('S4'), scopes.administration)?.slug).toBe(passport('S4').id);
  });
});

test('what is not published is seen by its organisation and the data team', () => {
  for (const status of statuses.filter((item) => item !== 'published')) {
    expect(visibleView(passport('S0', status), scopes.guest)).toBeNull();
    expect(visibleView(passport('S0', status), scopes.administration)).toBeNull();
    expect(visibleView(passport('S0', status), scopes['data team'])).not.toBeNull();
    expect(visibleView(passport('S0', status), scopes.own)).not.toBeNull();
  }
});

const levels = fc.constantFrom(...securityLevels);
const status = fc.constantFrom(...statuses);
const scope = fc.record({ audience: fc.constantFrom(...audiences), organisation: fc.constantFrom(null, 'kyjov', 'hodonin') });

test('a stricter level never shows a word more', () => {
  fc.assert(
    fc.property(levels, levels, status, scope, (one, other, state, who) => {
      const [mild, strict] = one <= other ? [one, other] : [other, one];
      const wide = visibleView(passport(mild, state), who);
      const narrow = visibleView(passport(strict, state), who);
      if (!narrow) return;
      expect(wide).not.toBeNull();
      expect(words(wide)).toEqual(expect.arrayContaining(words(narrow)));
    }),
  );
});

test('a wider audience never sees a word more than a narrower one', () => {
  fc.assert(
    fc.property(levels, status, (level, state) => {
      const seen = audiences.map((audience) => visibleView(passport(level, state), { audience, organisation: null }));
      for (const [index, view] of seen.entries()) {
        const next = seen[index + 1];
        if (view && next !== undefined) expect(words(next)).toEqual(expect.arrayContaining(words(view)));
      }
    }),
  );
});

test('the index is built from what its least privileged reader sees', () => {
  fc.assert(
    fc.property(levels, status, scope, (level, state, who) => {
      const { passport: indexed, minAudience } = leastView(passport(level, state));
      const view = visibleView(passport(level, state), who);
      const isAllowed = audiences.indexOf(who.audience) >= minAudience || who.organisation === 'hodonin';
      expect(view !== null).toBe(isAllowed);
      if (view) expect(words(view)).toEqual(expect.arrayContaining(words(indexed)));
    }),
  );
});
