import type { Feed } from './feed.ts';

/** Compares what only the whole feed tells: trips and their stops, services and their days, stations. */
export function surveyWhole(feed: Feed, today: number | undefined): void {
  surveyServices(feed, today);
  surveyTrips(feed);
  surveyStops(feed);
}

function surveyServices({ services, tripServices, defects, absent }: Feed, today: number | undefined): void {
  for (const [id, { row }] of tripServices)
    if (!absent.has('calendar.txt') && !services.has(id)) defects.note('service-missing', { part: 'trips.txt', row });
  for (const { days, added, row, part } of services.values()) if (days === 0 && added === 0) defects.note('service-days', { part, row });
  const lastDay = Math.max(0, ...[...services.values()].map((service) => service.lastDay));
  if (today !== undefined && lastDay > 0 && lastDay < today) defects.note('service-ended', { part: 'calendar.txt' });
}

function surveyTrips({ tripTimes, tripRows, defects, absent }: Feed): void {
  const part = 'stop_times.txt';
  for (const [trip, row] of tripRows)
    if (trip !== '' && !absent.has(part) && (tripTimes.get(trip)?.stops.length ?? 0) < 8)
      defects.note('trip-stops', { part: 'trips.txt', row });
  for (const { stops } of tripTimes.values()) {
    const calls = callsOf(stops);
    const [first, last] = [calls[0], calls.at(-1)];
    if (first && first.departure < 0 && first.arrival < 0) defects.note('time-ends', { part, row: first.row });
    if (last && last !== first && last.departure < 0 && last.arrival < 0) defects.note('time-ends', { part, row: last.row });
    let before = -1;
    for (const { arrival, departure, row } of calls) {
      const isBackward = (arrival >= 0 && arrival < before) || (departure >= 0 && arrival > departure);
      if (isBackward) defects.note('time-order', { part, row });
      before = Math.max(before, arrival, departure);
    }
  }
}

interface Call {
  readonly sequence: number;
  readonly arrival: number;
  readonly departure: number;
  readonly row: number;
}

/** Stops of a trip in the order of their sequence. */
function callsOf(stops: readonly number[]): Call[] {
  const calls: Call[] = [];
  for (let at = 0; at < stops.length; at += 4)
    calls.push({ sequence: stops[at]!, arrival: stops[at + 1]!, departure: stops[at + 2]!, row: stops[at + 3]! });
  return calls.sort((a, b) => a.sequence - b.sequence);
}

function surveyStops({ stopRows, usedStops, defects }: Feed): void {
  const part = 'stops.txt';
  for (const [id, { row, type, parent }] of stopRows) {
    const station = parent === '' ? undefined : stopRows.get(parent);
    if (parent !== '' && !station) defects.note('reference', { part, row }, 'parent_station');
    else if (station && station.type !== '1' && type !== '4') defects.note('stop-station', { part, row });
    if ((type === '' || type === '0') && usedStops.size > 0 && !usedStops.has(id)) defects.note('stop-unused', { part, row });
  }
}
