import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

/** Which of the libraries of encodings and of XML Schema are in memory. */
function loaded(): string[] {
  const { cache } = createRequire(import.meta.url);
  return ['chardet', 'iconv-lite', 'xmllint-wasm'].filter((name) =>
    Object.keys(cache).some((path) => path.includes(`/node_modules/${name}/`)),
  );
}

test('libraries of encodings are loaded by the first text that needs them, not with the package', async () => {
  const { checkFile } = await import('../../index.ts');
  expect(loaded()).toEqual([]);
  await checkFile(Buffer.from('název;počet\nŽďár;1\n'));
  expect(loaded()).toEqual([]);
  // „книга“ and „школа“ in windows-1251.
  const [book, school] = [Buffer.from([0xea, 0xed, 0xe8, 0xe3, 0xe0]), Buffer.from([0xf8, 0xea, 0xee, 0xeb, 0xe0])];
  await checkFile(Buffer.concat([book, Buffer.from(';'), school, Buffer.from('\n1;2\n')]));
  expect(loaded()).toEqual(['chardet', 'iconv-lite']);
});
