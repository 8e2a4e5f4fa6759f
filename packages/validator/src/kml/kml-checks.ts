import { kmlDataInside } from './checks/kml-data-inside.ts';
import { kmlNamespace } from './checks/kml-namespace.ts';
import type { KmlCheck } from './kml-check.ts';

/** Every check of KML, KMZ too; the order is that of reports and of the documentation. */
export const kmlChecks: readonly KmlCheck[] = [kmlNamespace, kmlDataInside];
