import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lines } from './lines.ts';

async function linesOf(bytes: Uint8Array, size: number): Promise<string[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
  }
  return Array.fromAsync(lines(chunks()));
}

test('lines do not depend on how the bytes were cut, not even inside a letter', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n]/.test(text) && text !== '')),
      fc.integer({ min: 1, max: 9 }),
      async (texts, size) => {
        expect(await linesOf(new TextEncoder().encode(texts.join('\n')), size)).toEqual(texts);
      },
    ),
  );
});

test('Windows line ends are taken off and empty lines kept', async () => {
  expect(await linesOf(new TextEncoder().encode('a\r\n\r\nb\n'), 3)).toEqual(['a', '', 'b']);
});

test('bytes that are not UTF-8 are refused', async () => {
  await expect(linesOf(Uint8Array.from([0x61, 0xf8, 0x69]), 2)).rejects.toThrow(TypeError);
});
