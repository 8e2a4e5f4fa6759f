import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '../passport/passport.ts';
import { blockKinds, personalDataClasses, type Security } from '../passport/security.ts';
import { deriveSecurityLevel } from './derive-security-level.ts';

const today = '2026-06-01';
const levelOf = (fields: Omit<Draft, 'title'>) => deriveSecurityLevel({ title: { cs: 'Data' }, ...fields }, today).level;
const answeredNo = { people: 'no', protectedByLaw: 'no', harm: 'no' } as const;

test.each<[string, Omit<Draft, 'title'>, string]>([
  ['nobody has decided', {}, 'S2'],
  ['declared public', { access: { rights: 'PUBLIC' } }, 'S0'],
  ['three times no', { security: { answers: answeredNo } }, 'S0'],
  ['one answer is missing', { security: { answers: { people: 'no', harm: 'no' } } }, 'S2'],
  ['the clerk does not know', { access: { rights: 'PUBLIC' }, security: { answers: { ...answeredNo, people: 'unknown' } } }, 'S2'],
  ['people in the data', { security: { answers: { ...answeredNo, people: 'yes' }, personalData: 'personal' } }, 'S3'],
  ['people by law', { security: { answers: { ...answeredNo, people: 'yes' }, personalData: 'by-law' } }, 'S0'],
  ['special categories', { access: { rights: 'PUBLIC' }, security: { personalData: 'special' } }, 'S4'],
  ['a trade secret', { security: { blocks: [{ kind: 'trade-secret' }] } }, 'S3'],
  ['classified', { security: { blocks: [{ kind: 'classified' }] } }, 'X'],
  ['an embargo that lasts', { access: { rights: 'PUBLIC', embargoUntil: '2026-06-02' } }, 'S2'],
  ['an embargo that is over', { access: { rights: 'PUBLIC', embargoUntil: '2026-06-01' } }, 'S0'],
  ['a closed licence', { access: { rights: 'PUBLIC' }, distributions: [{ kind: 'file', licence: 'CC_BYNC' }] }, 'S1'],
])('%s', (_name, fields, level) => {
  expect(levelOf(fields)).toBe(level);
});

const order = ['S0', 'S1', 'S2', 'S3', 'S4', 'X'];
const answer = fc.constantFrom('yes', 'no', 'unknown', undefined);
const impact = fc.integer({ min: 1, max: 4 });
const security = fc.record({
  answers: fc.record({ people: answer, protectedByLaw: answer, harm: answer }),
  cia: fc.option(
    fc.record({ confidentiality: impact, integrity: impact, availability: impact, scheme: fc.constant('409/2025' as const) }),
    { nil: undefined },
  ),
  personalData: fc.option(fc.constantFrom(...personalDataClasses), { nil: undefined }),
  blocks: fc.array(fc.record({ kind: fc.constantFrom(...blockKinds) }), { maxLength: 3 }),
}) as fc.Arbitrary<Security>;
const access = fc.constantFrom(undefined, { rights: 'PUBLIC' }, { rights: 'RESTRICTED' });

test('raising the confidentiality or adding a block never lowers the level', () => {
  fc.assert(
    fc.property(security, access, fc.constantFrom(...blockKinds), (declared, accessRight, kind) => {
      const before = order.indexOf(levelOf({ security: declared, access: accessRight }));
      const withBlock = { ...declared, blocks: [...(declared.blocks ?? []), { kind }] };
      expect(order.indexOf(levelOf({ security: withBlock, access: accessRight }))).toBeGreaterThanOrEqual(before);
      const { cia } = declared;
      if (!cia || cia.confidentiality === 4) return;
      const raised = { ...declared, cia: { ...cia, confidentiality: cia.confidentiality + 1 } };
      expect(order.indexOf(levelOf({ security: raised, access: accessRight }))).toBeGreaterThanOrEqual(before);
    }),
  );
});
