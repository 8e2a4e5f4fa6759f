import { extentOutcome } from '../../geo/extent-outcome.ts';
import type { FlatGeobufCheck } from '../flatgeobuf-check.ts';

export const flatgeobufExtent: FlatGeobufCheck = {
  id: 'flatgeobuf-extent',
  dimension: 'consistency',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Rozsah v hlavičce a v rejstříku obsahuje všechny prvky.',
    en: 'The extent in the header and in the index holds all features.',
  },
  fix: { cs: 'Vyexportujte soubor znovu; rozsah program spočítá.', en: 'Export the file again; the program computes the extent.' },
  needs: 'features',
  run: ({ extents }) => extentOutcome(extents),
};
