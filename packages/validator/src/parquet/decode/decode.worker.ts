import { open } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { encodingsOf } from '../geo-metadata.ts';
import { checkFooter } from './check-footer.ts';
import { columnsOf } from './columns-of.ts';
import { DecodeFault } from './decode-fault.ts';
import type { DecodeMessage, DecodeStart } from './decode-messages.ts';
import { isRead } from './geometry-of.ts';
import { readFooter, type ReadPart } from './read-footer.ts';
import { GroupTooLarge, readSlices } from './read-slices.ts';

const maxColumns = 2_000;
const maxGeoCharacters = 1024 * 1024;
const { path, sizeBytes } = JSON.parse(process.argv[2] ?? '') as DecodeStart;
const handle = path === undefined ? undefined : await open(path);
const held = handle ? undefined : await buffer(process.stdin);

const read: ReadPart = async (start, end) => {
  const length = Math.max(0, end - start);
  const bytes = new Uint8Array(length);
  if (held) bytes.set(held.subarray(start, start + length));
  else await handle?.read(bytes, 0, length, start);
  return bytes.buffer;
};

async function* messages(): AsyncGenerator<DecodeMessage> {
  const metadata = await readFooter(read, sizeBytes);
  if (!metadata) {
    yield { kind: 'encrypted' };
    return;
  }
  checkFooter(metadata, sizeBytes - metadata.metadata_length - 8);
  const geo = metadata.key_value_metadata?.find(({ key }) => key === 'geo')?.value?.slice(0, maxGeoCharacters);
  const all = columnsOf(metadata, geo === undefined ? new Map() : encodingsOf(geo));
  const columns = all.slice(0, maxColumns);
  const outline = {
    columns,
    rows: Number(metadata.num_rows),
    rowGroups: metadata.row_groups.length,
    hasMoreColumns: all.length > maxColumns,
  };
  yield { kind: 'outline', outline: { ...outline, ...(geo !== undefined && { geo }) } };
  const wanted = columns.filter(({ kind, form }) => isRead(form) || !(kind === 'nested' || kind === 'geometry' || kind === 'binary'));
  if (wanted.length > 0) for await (const slice of readSlices({ read, sizeBytes }, metadata, wanted)) yield { kind: 'rows', ...slice };
  yield { kind: 'end' };
}

const coming = messages();
async function next(): Promise<DecodeMessage> {
  try {
    const { value } = await coming.next();
    return value ?? { kind: 'end' };
  } catch (error) {
    if (error instanceof GroupTooLarge) return { kind: 'limit' };
    return { kind: 'fault', code: error instanceof DecodeFault ? error.code : 'page' };
  }
}

process.on('message', () => void next().then((message) => process.send?.(message)));
process.on('disconnect', () => process.exit());
