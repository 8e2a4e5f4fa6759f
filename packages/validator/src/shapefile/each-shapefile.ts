import type { Text } from '@pasport/model';
import { clean, type FileFinding, type FileOutcome } from '../file/file-check.ts';
import type { ShapefileFacts, ShapefilesFacts } from './shapefile-check.ts';

type Fault = Pick<FileFinding, 'severity' | 'certainty' | 'fix'> & { readonly message: Text };

/** Findings in each shapefile, named where there are several; the measure is the share without a finding that costs points. */
export function eachShapefile(
  { shapefiles, isSeveral }: ShapefilesFacts,
  look: (shapefile: ShapefileFacts) => readonly Fault[],
): FileOutcome {
  let failed = 0;
  const findings = shapefiles.flatMap((shapefile): FileFinding[] => {
    const faults = look(shapefile);
    if (faults.some(({ severity }) => severity !== 'hint')) failed += 1;
    return faults.map(({ message, ...fault }) => ({
      ...fault,
      count: 1,
      message: isSeveral ? { cs: `${shapefile.name}: ${message.cs}`, en: `${shapefile.name}: ${message.en}` } : message,
      positions: isSeveral ? [{ part: shapefile.name }] : [],
    }));
  });
  return findings.length === 0 ? clean : { value: 1 - failed / shapefiles.length, findings };
}
