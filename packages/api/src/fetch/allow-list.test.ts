import { expect, test } from 'vitest';
import { allowList, isAllowedAddress, isAllowEntry } from './allow-list.ts';

test.each([['mapy.kraj.cz'], ['intranet'], ['10.1.2.3'], ['10.1.0.0/16'], ['fd00::1'], ['fd00::/8'], ['xn--hodonn-7va.cz']])(
  '%s can be opened',
  (entry) => {
    expect(isAllowEntry(entry)).toBe(true);
  },
);

test.each([
  [''],
  ['*'],
  ['*.kraj.cz'],
  ['https://kraj.cz'],
  ['kraj.cz/'],
  ['kraj.cz:8080'],
  ['10.1.0.0/33'],
  ['10.1.0.0/'],
  ['10.1.0.0/8/8'],
  ['10.1'],
  ['::/129'],
  ['fe80::1%eth0'],
  ['.kraj.cz'],
  ['kraj.cz.'],
])('%j cannot be opened', (entry) => {
  expect(isAllowEntry(entry)).toBe(false);
  expect(() => allowList([entry])).toThrow(TypeError);
});

test('a network opens its addresses in every spelling and no other', () => {
  const list = allowList(['10.1.0.0/16', 'fd00::1']);
  const addresses = ['10.1.2.3', '::ffff:10.1.2.3', 'fd00::1', 'fd00:0::0:1', '10.2.0.1', 'fd00::2', '127.0.0.1', 'kraj.cz'];
  expect(addresses.filter((address) => isAllowedAddress(list, address))).toEqual(addresses.slice(0, 4));
});
