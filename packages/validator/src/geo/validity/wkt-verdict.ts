import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import WKTReader from 'jsts/org/locationtech/jts/io/WKTReader.js';
import IsSimpleOp from 'jsts/org/locationtech/jts/operation/IsSimpleOp.js';
import { invalidityOfEngine, type EngineGeometry } from './validity-of.ts';

/**
 * Is a geometry written as WKT valid, or simple (it does not cross itself)?
 *
 * @returns undefined for a text that cannot be read, e.g. with NaN or hexadecimal WKB
 */
export function wktVerdict(wkt: string, question: 'isValid' | 'isSimple'): boolean | undefined {
  const geometry = read(wkt);
  if (!geometry) return undefined;
  return question === 'isValid' ? invalidityOfEngine(geometry) === undefined : new IsSimpleOp(geometry).isSimple();
}

function read(wkt: string): EngineGeometry | undefined {
  try {
    return new WKTReader(new GeometryFactory()).read(wkt) as EngineGeometry;
  } catch {
    return undefined;
  }
}
