import type { Text } from '@pasport/model';
import { clean, type FileOutcome } from '../file/file-check.ts';
import type { Severity } from '../report.ts';
import { rateMeasure } from '../score/measures.ts';
import { tolerances } from '../score/rules.ts';
import type { ServiceLayer } from './service-facts.ts';

const maxNamed = 3;
const maxNameLength = 60;

/**
 * What is wrong with some of the layers of a service.
 *
 * @param words what the layers are blamed for, after their names
 */
export function layerOutcome(
  wrong: readonly ServiceLayer[],
  layers: readonly ServiceLayer[],
  words: Text & { readonly severity?: Severity },
): FileOutcome {
  if (wrong.length === 0) return clean;
  const { cs, en, severity } = words;
  const named = wrong.flatMap(({ name }) => (name === undefined ? [] : [name.slice(0, maxNameLength)]));
  const list = (open: string, close: string) =>
    named.length === 0
      ? ''
      : ` (${named
          .slice(0, maxNamed)
          .map((name) => `${open}${name}${close}`)
          .join(', ')}${wrong.length > maxNamed ? ' …' : ''})`;
  return {
    value: rateMeasure(wrong.length, layers.length, tolerances.rows),
    defects: wrong.length,
    opportunities: layers.length,
    findings: [
      {
        count: wrong.length,
        positions: wrong.map(({ position }) => position),
        message: {
          cs: `Vrstvy: ${wrong.length} z ${layers.length}${list('„', '“')} – ${cs}.`,
          en: `Layers: ${wrong.length} of ${layers.length}${list('“', '”')} – ${en}.`,
        },
        ...(severity && { severity }),
      },
    ],
  };
}
