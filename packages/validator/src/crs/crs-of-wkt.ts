import { crsOfCode } from './crs-table.ts';
import type { DeclaredCrs } from './declared-crs.ts';

/** The last identifier of the whole: those of its parts stand before it. */
const identifier = /(?:AUTHORITY|ID)\s*\[\s*"(?:EPSG|ESRI)"\s*,\s*"?(\d{4,6})"?\s*\]\s*\]\s*$/iu;
const root = /^\s*(?<kind>\w+)\s*\[\s*"(?<name>[^"]{1,200})"/u;
const presentable = /^[\p{L}\p{N} _.:#/()+-]{1,80}$/u;

/** Systems by the letters and digits of their names, those that need more words first. */
const names: readonly (readonly [RegExp, string])[] = [
  [/krovakeastnorth/u, '5514'],
  [/krovak/u, '5513'],
  [/popularvisuali[sz]ation|webmercator|auxiliarysphere|pseudomercator|googlemaps/u, '3857'],
  [/wgs.*utm.*33n/u, '32633'],
  [/wgs.*utm.*34n/u, '32634'],
  [/etrs.*(?:utm|tm).*33n?$/u, '25833'],
  [/etrs.*(?:utm|tm).*34n?$/u, '25834'],
  [/etrs.*laea/u, '3035'],
  [/etrs.*lcc/u, '3034'],
];
const geographicNames: readonly (readonly [RegExp, string])[] = [
  [/wgs(?:19)?84/u, '4326'],
  [/etrs/u, '4258'],
  [/jtsk/u, '4156'],
];

/**
 * A coordinate system by its description in WKT, of OGC or of Esri (`.prj`).
 *
 * @returns undefined when the text is no description at all
 */
export function crsOfWkt(wkt: string): DeclaredCrs | undefined {
  const { kind, name } = root.exec(wkt)?.groups ?? {};
  if (kind === undefined || name === undefined || !/^(?:PROJ|GEOG|GEOD|COMPD|BOUND|GEOC|LOCAL|COMPOUND|ENG)\w*$/iu.test(kind))
    return undefined;
  const code = identifier.exec(wkt)?.[1] ?? codeOf(kind, name, wkt);
  const known = code === undefined ? undefined : crsOfCode(code);
  if (known) return { name: known.id, known };
  return { name: code === undefined ? (presentable.test(name) ? name : '?') : `EPSG:${code}` };
}

function codeOf(kind: string, name: string, wkt: string): string | undefined {
  const letters = name.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');
  if (!/^geog|^geod/iu.test(kind)) {
    const code = names.find(([words]) => words.test(letters))?.[1];
    return code === '5513' ? krovakOf(wkt) : code;
  }
  return geographicNames.find(([words]) => words.test(letters))?.[1];
}

/** Esri writes the direction of the axes as a scale. */
function krovakOf(wkt: string): string {
  return /"X_Scale"\s*,\s*-1/iu.test(wkt) || /"?XY_Plane_Rotation"?\s*,\s*90/iu.test(wkt) || /AXIS\s*\[\s*"[^"]*"\s*,\s*EAST/iu.test(wkt)
    ? '5514'
    : '5513';
}
