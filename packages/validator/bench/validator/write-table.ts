import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { allUnits } from '@pasport/model';

/** Numbers that repeat with the seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const kinds = ['chodník', 'silnice', 'lávka, dřevěná', 'most', 'stezka', 'schodiště „u školy“'];
const batchRows = 5_000;

/**
 * Writes a municipal table of nine columns: a key, a town and its code, a kind (quoted where it holds a comma), a date,
 * whole numbers, decimals and two coordinates.
 *
 * @returns bytes written
 */
export async function writeTable(path: string, rows: number): Promise<number> {
  const random = randomOf(7);
  const towns = [...allUnits()].filter(({ type }) => type === 'obec');
  const stream = createWriteStream(path);
  stream.write('id,obec_kod,obec,druh,datum,pocet,vymera,lon,lat\r\n');
  for (let row = 1; row <= rows;) {
    let text = '';
    for (let left = batchRows; left > 0 && row <= rows; left -= 1, row += 1) {
      const { code, name, point } = towns[Math.floor(random() * towns.length)]!;
      const kind = kinds[Math.floor(random() * kinds.length)]!;
      const day = new Date(Date.UTC(2010, 0, 1 + Math.floor(random() * 5_000))).toISOString().slice(0, 10);
      const lon = (point[0] + random() / 100).toFixed(6);
      const lat = (point[1] + random() / 100).toFixed(6);
      const area = (random() * 1_000).toFixed(2);
      text += `${row},${code},${name},${kind.includes(',') ? `"${kind}"` : kind},${day},${Math.floor(random() * 500)},${area},${lon},${lat}\r\n`;
    }
    if (!stream.write(text)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
  return stream.bytesWritten;
}
