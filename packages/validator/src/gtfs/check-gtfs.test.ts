import { expect, test } from 'vitest';
import { checkGtfsFiles } from './check-gtfs.ts';

const feed: Readonly<Record<string, string>> = {
  'agency.txt': 'agency_id,agency_name,agency_url,agency_timezone\nMHD,Městská doprava,https://mhd.example.cz,Europe/Prague\n',
  'stops.txt':
    'stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station\nN,Nádraží,48.8486,17.1323,0,S\nS,Nádraží,48.8486,17.1323,1,\nR,Radnice,48.8503,17.1262,,\n',
  'routes.txt': 'route_id,agency_id,route_short_name,route_long_name,route_type\n1,MHD,1,Nádraží – Radnice,3\n',
  'trips.txt': 'route_id,service_id,trip_id\n1,P,1a\n',
  'stop_times.txt': 'trip_id,arrival_time,departure_time,stop_id,stop_sequence\n1a,23:55:00,23:55:00,N,1\n1a,24:05:00,24:05:00,R,2\n',
  'calendar.txt':
    'service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\nP,1,1,1,1,1,0,0,20260101,20261231\n',
};

async function check(changes: Readonly<Record<string, string | undefined>> = {}, today?: string) {
  const files = Object.entries({ ...feed, ...changes }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const members = files.map(([name, text]) => ({
    name,
    // oxlint-disable-next-line require-await -- a source is asynchronous
    bytes: async function* () {
      yield Buffer.from(text);
    },
  }));
  return await checkGtfsFiles(members, today === undefined ? {} : { declared: { today } });
}

test('a sound feed has no finding', async () => {
  const report = await check({}, '2026-05-31');
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ format: 'GTFS', rows: 9, score: 100 });
});

const swap = (file: string, from: string, to: string) => ({ [file]: feed[file]!.replace(from, to) });

test.each<[string, Record<string, string | undefined>, string, object]>([
  ['a file is missing', { 'routes.txt': undefined }, 'gtfs-files', { part: 'routes.txt' }],
  ['no calendar at all', { 'calendar.txt': undefined }, 'gtfs-files', { part: 'calendar.txt' }],
  ['a strange file', { 'README.md': 'x' }, 'gtfs-files-known', { part: 'README.md' }],
  ['a required column is missing', swap('routes.txt', ',route_type', ''), 'gtfs-columns', { part: 'routes.txt', row: 1 }],
  ['a strange column', swap('stops.txt', 'stop_name', 'stop_nazev'), 'gtfs-columns-known', { part: 'stops.txt', row: 1, column: 2 }],
  ['an empty required cell', swap('trips.txt', '1,P', '1,'), 'gtfs-required-cells', { part: 'trips.txt', row: 2, column: 2 }],
  ['a date that the calendar does not have', swap('calendar.txt', '20260101', '20260230'), 'gtfs-values', { row: 2, column: 9 }],
  ['a row with too many cells', swap('trips.txt', '1a\n', '1a,x\n'), 'gtfs-rows', { part: 'trips.txt', row: 2 }],
  ['a repeated identifier', swap('stops.txt', 'R,Radnice', 'N,Radnice'), 'gtfs-ids-unique', { part: 'stops.txt', row: 4 }],
  ['a stop that is not there', swap('stop_times.txt', ',R,2', ',X,2'), 'gtfs-references', { part: 'stop_times.txt', row: 3, column: 4 }],
  ['a service that is not there', swap('trips.txt', '1,P', '1,V'), 'gtfs-references', { part: 'trips.txt', row: 2 }],
  ['a repeated number of a stop', swap('stop_times.txt', ',R,2', ',R,1'), 'gtfs-stop-sequence', { part: 'stop_times.txt', row: 3 }],
  ['times that go back', swap('stop_times.txt', '24:05:00,24:05:00', '23:05:00,23:05:00'), 'gtfs-times', { row: 3 }],
  ['an end without a time', swap('stop_times.txt', '24:05:00,24:05:00', ','), 'gtfs-times', { row: 3 }],
  ['a trip of one stop', swap('stop_times.txt', '1a,24:05:00,24:05:00,R,2\n', ''), 'gtfs-trips-have-stops', { part: 'trips.txt', row: 2 }],
  [
    'a service without a day',
    swap('calendar.txt', '1,1,1,1,1,0,0', '0,0,0,0,0,0,0'),
    'gtfs-service-days',
    { part: 'calendar.txt', row: 2 },
  ],
  ['a stop without a place', swap('stops.txt', 'R,Radnice,48.8503,17.1262', 'R,Radnice,0,0'), 'gtfs-stop-places', { row: 4 }],
  ['a parent that is no station', swap('stops.txt', '17.1323,0,S', '17.1323,0,R'), 'gtfs-references', { part: 'stops.txt', row: 2 }],
])('%s is found and placed', async (_, changes, wanted, position) => {
  const { findings, score } = await check(changes);
  expect(findings.find(({ check: id }) => id === wanted)?.positions?.[0]).toMatchObject(position);
  expect(score).toBeLessThan(100);
});

test('timetables that are over are told when the day is known', async () => {
  expect((await check({}, '2027-01-01')).findings.map(({ check: id }) => id)).toEqual(['gtfs-service-current']);
  expect((await check()).findings).toEqual([]);
});
