import { expect, test } from 'vitest';
import { readXml } from './read-xml.ts';

const read = async (file: string | Uint8Array) => {
  const events: string[] = [];
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  async function* pieces() {
    for (let start = 0; start < bytes.length; start += 7) yield bytes.subarray(start, start + 7);
  }
  const outcome = await readXml(bytes.length > 100_000 ? bytes : pieces(), {
    open: ({ uri, local, attributes }) =>
      events.push(
        `<${uri}|${local}${Object.keys(attributes)
          .map((name) => ` ${name}`)
          .join('')}`,
      ),
    text: (text) => events.push(text),
    close: ({ local }) => events.push(`/${local}`),
  });
  return { ...outcome, events: events.join('') };
};

test('elements come with their namespaces, texts with entities and CDATA resolved', async () => {
  const { events, fault } = await read('<a xmlns="urn:x"><b k="1">č &amp; <![CDATA[<d>]]></b></a>');
  expect(fault).toBeUndefined();
  expect(events).toBe('<urn:x|a xmlns<urn:x|b kč & <d>/b/a');
});

test.each([
  ['windows-1250', [0xe8, 0x9a]],
  ['iso-8859-2', [0xe8, 0xb9]],
])('the declaration %s decides the encoding', async (encoding, letters) => {
  const head = Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><a>`, 'latin1');
  const { events } = await read(Buffer.concat([head, Buffer.from(letters), Buffer.from('</a>')]));
  expect(events).toContain('čš');
});

test('UTF-16 is told by its byte order mark, and without one', async () => {
  const wide = Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a>č</a>', 'utf16le');
  expect((await read(Buffer.concat([Buffer.from([0xff, 0xfe]), wide]))).events).toContain('č');
  expect((await read(wide)).events).toContain('č');
});

test.each([
  ['', 'empty', 1],
  ['<a><b>', 'truncated', 1],
  ['<a>\n<b></a>', 'tags-crossed', 2],
  ['<a/>x', 'after-end', 1],
  ['<a>&nbsp;</a>', 'entity', 1],
  ['<p:a/>', 'prefix', 1],
  ['<a k="1" k="2"/>', 'attribute-repeated', 1],
  ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'doctype', 1],
  ['<?xml version="1.0" encoding="klingon"?><a/>', 'encoding-unknown', 1],
  ['<a>'.repeat(300), 'too-deep', 1],
  [Buffer.from('<a>\xe8</a>', 'latin1'), 'encoding', 1],
])('%s ends with the fault %s on its line', async (file, code, row) => {
  expect((await read(file)).fault).toMatchObject({ code, row });
});

test('entities that would grow to gigabytes are refused at once', async () => {
  const levels = Array.from({ length: 30 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('');
  const { fault } = await read(`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "lol">${levels}]><a>&l30;</a>`);
  expect(fault?.code).toBe('doctype');
});

test('a document type and a text without an end are cut at a limit', async () => {
  const long = Buffer.alloc(40 * 1024 * 1024, 'x');
  expect((await read(Buffer.concat([Buffer.from('<!DOCTYPE a [ "'), long]))).fault?.code).toBe('too-large');
  expect((await read(Buffer.concat([Buffer.from('<a>'), long]))).fault?.code).toBe('too-large');
}, 30_000);
