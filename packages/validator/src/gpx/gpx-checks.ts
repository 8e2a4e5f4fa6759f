import { gpxBounds } from './checks/gpx-bounds.ts';
import { gpxVersion } from './checks/gpx-version.ts';
import type { GpxCheck } from './gpx-check.ts';

/** Every check of GPX; the order is that of reports and of the documentation. */
export const gpxChecks: readonly GpxCheck[] = [gpxVersion, gpxBounds];
