import type { Actor, Role } from '@pasport/api';
import { expect, test } from 'vitest';
import { mayRegister } from './may-register.ts';

const person = (role: Role, organisation: string | null): Actor => ({ kind: 'person', id: 'a', session: 's', role, organisation });

test('those who write passports may register, others are not led to a form that refuses them', () => {
  expect(mayRegister(person('registrar', 'kyjov'))).toBe(true);
  expect(mayRegister(person('data-team', null))).toBe(true);
  expect(mayRegister(person('system-admin', null))).toBe(false);
  expect(mayRegister(person('auditor', null))).toBe(false);
  expect(mayRegister({ kind: 'guest' })).toBe(false);
});
