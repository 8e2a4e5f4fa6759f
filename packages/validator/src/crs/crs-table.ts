import type { Box } from './box.ts';
import type { Crs } from './crs.ts';

// Ranges: borders of the Czech regions (ČÚZK, RÚIAN) in each system, a kilometre or so added.
export const degreesOfCzechia: Box = [12.07, 48.53, 18.88, 51.08];
const krovakOfCzechia: Box = [-906_000, -1_229_000, -430_000, -934_000];
const krovakPositive: Box = [430_000, 934_000, 906_000, 1_229_000];
const krovakSouthFirst: Box = [934_000, 430_000, 1_229_000, 906_000];
const utm33: Box = [291_000, 5_376_000, 781_000, 5_658_000];
const utm34: Box = [-160_000, 5_376_000, 350_000, 5_690_000];
const mercator: Box = [1_343_000, 6_197_000, 2_102_000, 6_634_000];
const laea: Box = [4_460_000, 2_820_000, 4_970_000, 3_130_000];
const lcc: Box = [4_120_000, 2_400_000, 4_650_000, 2_760_000];

const krovak =
  '+proj=krovak +lat_0=49.5 +lon_0=24.83333333333333 +alpha=30.28813972222222 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +towgs84=570.8,85.7,462.8,4.998,1.587,5.261,3.56 +units=m +no_defs';

const geographic = (id: string, isNorthFirst = true): Crs => ({ id, kind: 'geographic', czechia: [degreesOfCzechia], isNorthFirst });
const projected = (id: string, definition: string, czechia: readonly Box[], isNorthFirst = false): Crs => ({
  id,
  kind: 'projected',
  czechia,
  isNorthFirst,
  definition,
});

const utm = (zone: number, ellipsoid: string) => `+proj=utm +zone=${zone} +${ellipsoid} +units=m +no_defs`;

/** Systems in use in Czechia and those of INSPIRE. */
export const knownCrs: readonly Crs[] = [
  geographic('EPSG:4326'),
  geographic('OGC:CRS84', false),
  geographic('EPSG:4258'),
  geographic('EPSG:4979'),
  geographic('EPSG:4937'),
  // S-JTSK in degrees lies about a hundred metres off: no matter for the question whether a place is in Czechia.
  geographic('EPSG:4156'),
  projected('EPSG:5514', krovak, [krovakOfCzechia]),
  // Southing and westing, both positive; maps draw them in either order.
  projected('EPSG:5513', krovak, [krovakSouthFirst, krovakPositive]),
  projected('EPSG:2065', krovak, [krovakSouthFirst, krovakPositive]),
  projected('EPSG:32633', utm(33, 'datum=WGS84'), [utm33]),
  projected('EPSG:32634', utm(34, 'datum=WGS84'), [utm34]),
  projected('EPSG:25833', utm(33, 'ellps=GRS80'), [utm33]),
  projected('EPSG:25834', utm(34, 'ellps=GRS80'), [utm34]),
  projected('EPSG:3045', utm(33, 'ellps=GRS80'), [utm33], true),
  projected('EPSG:3046', utm(34, 'ellps=GRS80'), [utm34], true),
  projected(
    'EPSG:3857',
    '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +wktext +no_defs',
    [mercator],
  ),
  projected(
    'EPSG:3034',
    '+proj=lcc +lat_1=35 +lat_2=65 +lat_0=52 +lon_0=10 +x_0=4000000 +y_0=2800000 +ellps=GRS80 +units=m +no_defs',
    [lcc],
    true,
  ),
  projected('EPSG:3035', '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m +no_defs', [laea], true),
];

const byId = new Map(knownCrs.map((crs) => [crs.id, crs]));
/** Other codes of the same systems, mostly of Esri. */
const aliases: Readonly<Record<string, string>> = {
  '102067': '5514',
  '102065': '5513',
  '102066': '5514',
  '102100': '3857',
  '102113': '3857',
  '900913': '3857',
  '3785': '3857',
  '4818': '4156',
};

/** @param code number in the register of EPSG (or of Esri), without leading zeros */
export function crsOfCode(code: string): Crs | undefined {
  return byId.get(`EPSG:${aliases[code] ?? code}`);
}

/** @param id e.g. `EPSG:5514` */
export function crsOfId(id: string): Crs | undefined {
  return byId.get(id);
}
