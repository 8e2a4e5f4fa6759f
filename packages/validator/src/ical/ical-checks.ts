import type { FileCheck } from '../file/file-check.ts';
import { icalEvents } from './checks/ical-events.ts';
import { icalWellFormed } from './checks/ical-well-formed.ts';
import type { CalendarRead } from './read-calendar.ts';

/** How far the reading must have come. */
export type IcalStage = 'bytes' | 'calendar';

/** One rule about calendars. */
export type IcalCheck = FileCheck<CalendarRead, IcalStage>;

/** Every check of calendars; the order is that of reports and of the documentation. */
export const icalChecks: readonly IcalCheck[] = [icalWellFormed, icalEvents];
