import type { Declared } from '../file/declared.ts';
import type { Pacer } from '../file/pacer.ts';
import type { MapFeature } from '../geo/feature.ts';
import type { Layer } from '../geo/checked-layers.ts';
import { coverageOf } from '../geo/overlaps/coverage-of.ts';
import { Survey } from '../geo/survey/survey.ts';
import { systemFor } from '../geo/survey/system.ts';
import type { JsonValue } from '../json/json-value.ts';
import { TableProfile } from '../table/table-profile.ts';
import type { TableFacts } from '../table/table-facts.ts';
import { Tally } from '../table/tally.ts';
import { columnsOf, type CatalogueEntry } from './catalogue.ts';
import type { Sqlite } from './open-database.ts';
import { readBlob } from './read-blob.ts';

const maxBlobBytes = 64 * 1024 * 1024;
const maxText = 10_000;
const maxColumns = 500;

type Cell = string | number | null | Uint8Array;

/**
 * Reads a layer feature by feature.
 *
 * @throws {ReadLimit} when the budget ends; the survey keeps what was read
 */
export async function readFeatures(database: Sqlite, entry: CatalogueEntry, survey: Survey, pacer: Pacer): Promise<void> {
  const { table, geometryColumn = '', srs, geometryType = 'GEOMETRY' } = entry;
  const names = plainColumns(database, table).filter((name) => name.toLowerCase() !== geometryColumn.toLowerCase());
  const geometry = quoted(geometryColumn);
  const columns = [`CASE WHEN length(${geometry}) > ${maxBlobBytes} THEN x'00' ELSE ${geometry} END`, ...names.map(bounded)];
  for (const row of rowsOf(database, columns, table)) {
    const [blob, ...cells] = row;
    survey.addFeature(featureOf(blob, names, cells, srs));
    noteOtherType(survey, geometryType);
    if (pacer.isDue) await pacer.pause();
  }
}

/** Surveys start here, so that a layer is told of even when a limit ends its reading. */
export function layerOf({ table, crs }: CatalogueEntry, declared: Declared, maxFeatures: number): Layer {
  const { territory } = declared;
  const coverage = coverageOf(declared, table);
  return { name: table, survey: new Survey({ system: systemFor(crs), territory, maxFeatures, isText: false, hasTypes: true, coverage }) };
}

export async function readTable(database: Sqlite, table: string, facts: TableFacts, maxRows: number, pacer: Pacer): Promise<void> {
  const names = plainColumns(database, table);
  if (names.length === 0) return;
  for (const row of rowsOf(database, names.map(bounded), table)) {
    if (facts.table.rows >= maxRows) return;
    facts.table.add(row.map(String), facts.table.rows + 1);
    if (pacer.isDue) await pacer.pause();
  }
}

/** A table of a database has names of its columns, but no row with them. */
export function tableFactsFor(database: Sqlite, table: string, declared: Declared): TableFacts {
  const profile = new TableProfile(plainColumns(database, table));
  return { table: profile, preambleLines: 0, headerLines: 1, headerRows: 1, headersAgain: new Tally(), declared };
}

/** Columns without the key, which is of the program's own making. */
function plainColumns(database: Sqlite, table: string): string[] {
  return columnsOf(database, table)
    .filter(({ isKey }) => !isKey)
    .slice(0, maxColumns)
    .map(({ name }) => name);
}

function rowsOf(database: Sqlite, columns: readonly string[], table: string): IterableIterator<Cell[]> {
  return database
    .prepare(`SELECT ${columns.join(', ')} FROM ${quoted(table)}`)
    .raw()
    .iterate() as IterableIterator<Cell[]>;
}

/** A column without its pictures and without more of a text than is looked at. */
function bounded(name: string): string {
  const column = quoted(name);
  return `CASE typeof(${column}) WHEN 'text' THEN substr(${column}, 1, ${maxText}) WHEN 'blob' THEN '' WHEN 'null' THEN '' ELSE ${column} END`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function featureOf(blob: Cell | undefined, names: readonly string[], cells: readonly Cell[], srs: CatalogueEntry['srs']): MapFeature {
  const properties: Record<string, JsonValue> = {};
  for (const [index, name] of names.entries()) {
    const cell = cells[index] ?? null;
    properties[name] = cell === '' || cell instanceof Uint8Array ? null : cell;
  }
  if (blob === null || blob === undefined) return { properties, geometry: null };
  if (!(blob instanceof Uint8Array)) return { properties, geometry: 'unreadable' };
  const { srsId, geometry } = readBlob(blob);
  if (srsId !== undefined && srs.ofGeometryColumn !== undefined && srsId !== srs.ofGeometryColumn) srs.others += 1;
  return { properties, geometry };
}

/** Is there a type among the geometries that the layer does not allow? */
function noteOtherType(survey: Survey, geometryType: string): void {
  if (geometryType === 'GEOMETRY' || survey.lastType === undefined) return;
  const type = survey.lastType.toUpperCase();
  if (type !== geometryType && !(geometryType === 'GEOMETRYCOLLECTION' && type.startsWith('MULTI')))
    survey.trail.note('geometry-other-type');
}
