import { gtfsColumns } from './checks/gtfs-columns.ts';
import { gtfsColumnsKnown } from './checks/gtfs-columns-known.ts';
import { gtfsEncoding } from './checks/gtfs-encoding.ts';
import { gtfsFiles } from './checks/gtfs-files.ts';
import { gtfsFilesKnown } from './checks/gtfs-files-known.ts';
import { gtfsIdsUnique } from './checks/gtfs-ids-unique.ts';
import { gtfsLineEnds } from './checks/gtfs-line-ends.ts';
import { gtfsReferences } from './checks/gtfs-references.ts';
import { gtfsRequiredCells } from './checks/gtfs-required-cells.ts';
import { gtfsRouteNames } from './checks/gtfs-route-names.ts';
import { gtfsRows } from './checks/gtfs-rows.ts';
import { gtfsServiceCurrent } from './checks/gtfs-service-current.ts';
import { gtfsServiceDays } from './checks/gtfs-service-days.ts';
import { gtfsStopPlaces } from './checks/gtfs-stop-places.ts';
import { gtfsStopSequence } from './checks/gtfs-stop-sequence.ts';
import { gtfsStopsUsed } from './checks/gtfs-stops-used.ts';
import { gtfsTimes } from './checks/gtfs-times.ts';
import { gtfsTripsHaveStops } from './checks/gtfs-trips-have-stops.ts';
import { gtfsValues } from './checks/gtfs-values.ts';
import type { GtfsCheck } from './gtfs-check.ts';

/** Every check of a GTFS feed; the order is that of reports and of the documentation. */
export const gtfsChecks: readonly GtfsCheck[] = [
  gtfsFiles,
  gtfsFilesKnown,
  gtfsEncoding,
  gtfsLineEnds,
  gtfsColumns,
  gtfsColumnsKnown,
  gtfsRows,
  gtfsRequiredCells,
  gtfsValues,
  gtfsIdsUnique,
  gtfsReferences,
  gtfsStopSequence,
  gtfsTimes,
  gtfsTripsHaveStops,
  gtfsServiceDays,
  gtfsServiceCurrent,
  gtfsStopPlaces,
  gtfsRouteNames,
  gtfsStopsUsed,
];
