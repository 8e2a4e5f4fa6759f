import type { Feed } from './feed.ts';
import { dayOf, secondsOf } from './gtfs-value.ts';
import type { CellOf } from './survey-member.ts';

type Look = (feed: Feed, cellOf: CellOf, row: number) => void;

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** Stops where passengers board, and stations: both have a place. */
const placedTypes = new Set(['', '0', '1', '2']);

const looks: Readonly<Record<string, Look>> = {
  'stops.txt': (feed, cellOf, row) => {
    const [type, latitude, longitude] = [cellOf('location_type'), cellOf('stop_lat'), cellOf('stop_lon')];
    const position = { part: 'stops.txt', row };
    if (placedTypes.has(type)) {
      if (cellOf('stop_name') === '') feed.defects.note('stop-name', position);
      const isZero = Number(latitude) === 0 && Number(longitude) === 0;
      if (latitude === '' || longitude === '' || isZero) feed.defects.note('stop-place', position);
    }
    feed.stopRows.set(cellOf('stop_id'), { row, type, parent: cellOf('parent_station') });
  },
  'routes.txt': (feed, cellOf, row) => {
    const [short, long] = [cellOf('route_short_name'), cellOf('route_long_name')];
    const position = { part: 'routes.txt', row };
    if (short === '' && long === '') feed.defects.note('route-names', position);
    else if (short === long) feed.defects.note('route-names-same', position);
    const key = [cellOf('agency_id'), cellOf('route_type'), short, long].join('\u001F');
    if (feed.routeNames.has(key)) feed.defects.note('route-repeated', position);
    else feed.routeNames.set(key, row);
  },
  'trips.txt': (feed, cellOf, row) => {
    const service = cellOf('service_id');
    const known = feed.tripServices.get(service);
    if (known) known.count += 1;
    else if (service !== '') feed.tripServices.set(service, { count: 1, row });
    feed.tripRows.set(cellOf('trip_id'), row);
  },
  'stop_times.txt': (feed, cellOf, row) => {
    const [arrival, departure, trip, stop] = [cellOf('arrival_time'), cellOf('departure_time'), cellOf('trip_id'), cellOf('stop_id')];
    if (stop !== '') feed.usedStops.add(stop);
    if ((arrival === '') !== (departure === '')) feed.defects.note('time-half', { part: 'stop_times.txt', row });
    const window = cellOf('start_pickup_drop_off_window');
    if (trip === '' || window !== '') return;
    const times = feed.tripTimes.get(trip) ?? { stops: [] };
    feed.tripTimes.set(trip, times);
    times.stops.push(Number(cellOf('stop_sequence')), secondsOf(arrival) ?? -1, secondsOf(departure) ?? -1, row);
  },
  'calendar.txt': (feed, cellOf, row) => {
    const [first, last] = [dayOf(cellOf('start_date')), dayOf(cellOf('end_date'))];
    const days = weekdays.filter((day) => cellOf(day) === '1').length;
    if (first !== undefined && last !== undefined && first > last) feed.defects.note('service-order', { part: 'calendar.txt', row });
    feed.services.set(cellOf('service_id'), { days, added: 0, lastDay: days > 0 ? (last ?? 0) : 0, row, part: 'calendar.txt' });
  },
  'calendar_dates.txt': (feed, cellOf, row) => {
    const id = cellOf('service_id');
    const service = feed.services.get(id) ?? { days: 0, added: 0, lastDay: 0, row, part: 'calendar_dates.txt' };
    feed.services.set(id, service);
    if (cellOf('exception_type') !== '1') return;
    service.added += 1;
    service.lastDay = Math.max(service.lastDay, dayOf(cellOf('date')) ?? 0);
  },
  'frequencies.txt': (feed, cellOf, row) => {
    const [start, end] = [secondsOf(cellOf('start_time')), secondsOf(cellOf('end_time'))];
    const isBackward = start !== undefined && end !== undefined && start >= end;
    if (isBackward || cellOf('headway_secs') === '0') feed.defects.note('frequency-order', { part: 'frequencies.txt', row });
  },
};

/** Takes from a row what has to be compared with other rows and files. */
export function surveyRow(feed: Feed, part: string, cellOf: CellOf, row: number): void {
  looks[part]?.(feed, cellOf, row);
}
