import { coordinatesCzechia } from './checks/coordinates-czechia.ts';
import { coordinatesDegrees } from './checks/coordinates-degrees.ts';
import { coordinatesDigits } from './checks/coordinates-digits.ts';
import { coordinatesNullIsland } from './checks/coordinates-null-island.ts';
import { coordinatesOrder } from './checks/coordinates-order.ts';
import { coordinatesTerritory } from './checks/coordinates-territory.ts';
import { coverageOverlaps } from './checks/coverage-overlaps.ts';
import { crsDeclared } from './checks/crs-declared.ts';
import { crsMatchesCoordinates } from './checks/crs-matches-coordinates.ts';
import { featureIdsUnique } from './checks/feature-ids-unique.ts';
import { featuresPresent } from './checks/features-present.ts';
import { featuresUnique } from './checks/features-unique.ts';
import { fileReadWhole } from './checks/file-read-whole.ts';
import { geometryPresent } from './checks/geometry-present.ts';
import { geometrySound } from './checks/geometry-sound.ts';
import { geometryTypesOne } from './checks/geometry-types-one.ts';
import { geometryValid } from './checks/geometry-valid.ts';
import { propertiesBirthNumbers } from './checks/properties-birth-numbers.ts';
import { propertiesContacts } from './checks/properties-contacts.ts';
import { propertiesNamesOne } from './checks/properties-names-one.ts';
import { verticesWithoutSpikes } from './checks/vertices-without-spikes.ts';
import { verticesUnique } from './checks/vertices-unique.ts';
import type { GeoCheck } from './geo-check.ts';

/** Every check of features of a map, whatever format they come from; the order is that of reports and of the documentation. */
export const geoChecks: readonly GeoCheck[] = [
  fileReadWhole,
  featuresPresent,
  geometryPresent,
  geometrySound,
  geometryTypesOne,
  geometryValid,
  coverageOverlaps,
  verticesUnique,
  verticesWithoutSpikes,
  crsDeclared,
  crsMatchesCoordinates,
  coordinatesOrder,
  coordinatesDegrees,
  coordinatesNullIsland,
  coordinatesCzechia,
  coordinatesTerritory,
  coordinatesDigits,
  featuresUnique,
  featureIdsUnique,
  propertiesNamesOne,
  propertiesBirthNumbers,
  propertiesContacts,
];
