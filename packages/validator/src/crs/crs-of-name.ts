import { crsOfCode, crsOfId } from './crs-table.ts';
import type { DeclaredCrs } from './declared-crs.ts';

const worldwide = /(?:^|[:/])(?:OGC[:/]+)?(?:[\d.]*[:/])?CRS:?84h?$/iu;
const epsgs = [/^EPSG:+(\d{4,6})$/iu, /[:/]EPSG[:/]+(?:[\d.]*[:/])?(\d{4,6})$/iu, /epsg\.xml#(\d{4,6})$/iu];
/** Identifiers that follow the order of axes of the register. */
const official = /^urn:(?:x-)?ogc:def:crs:|^https?:\/\/www\.opengis\.net\/def\/crs\//iu;
const presentable = /^[\p{L}\p{N} _.:#/()+-]{1,80}$/u;

/** A system named in a file, and whether its numbers are written in the order of the register, e.g. latitude first. */
export interface NamedCrs extends DeclaredCrs {
  readonly isNorthFirst: boolean;
}

/**
 * A coordinate system by its identifier: `EPSG:5514`, `urn:ogc:def:crs:EPSG::5514`,
 * `http://www.opengis.net/def/crs/EPSG/0/5514`, `http://www.opengis.net/gml/srs/epsg.xml#5514`, `CRS84`.
 */
export function crsOfName(name: string): NamedCrs {
  const identifier = name.trim();
  if (worldwide.test(identifier)) return { ...declared('OGC:CRS84', crsOfId('OGC:CRS84')), isNorthFirst: false };
  const code = epsgs.map((form) => form.exec(identifier)?.[1]).find((found) => found !== undefined);
  if (code === undefined) return { name: presentable.test(identifier) ? identifier : '?', isNorthFirst: false };
  const known = crsOfCode(String(Number(code)));
  return { ...declared(`EPSG:${Number(code)}`, known), isNorthFirst: known?.isNorthFirst === true && official.test(identifier) };
}

function declared(name: string, known: ReturnType<typeof crsOfId>): DeclaredCrs {
  return { name, ...(known && { known }) };
}
