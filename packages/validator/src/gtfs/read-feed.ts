import type { Budget } from '../file/budget.ts';
import type { FilePart, ReadLimitName } from '../file/file-report.ts';
import { Feed } from './feed.ts';
import { gtfsFiles, otherGtfsFiles, type GtfsFile } from './gtfs-spec.ts';
import { dayOf } from './gtfs-value.ts';
import { readMember } from './read-member.ts';
import { MemberSurvey } from './survey-member.ts';
import { surveyWhole } from './survey-whole.ts';

/** One file of a feed. */
export interface FeedMember {
  /** Path inside the archive. */
  readonly name: string;
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** What reading of a feed told. */
export interface FeedRead {
  readonly feed: Feed;
  readonly parts: FilePart[];
  readonly sizeBytes: number;
  readonly limit?: ReadLimitName;
}

/** Files are read after those that they refer to. */
const order = [
  'agency.txt',
  'levels.txt',
  'stops.txt',
  'routes.txt',
  'shapes.txt',
  'calendar.txt',
  'calendar_dates.txt',
  'fare_attributes.txt',
  'trips.txt',
  'stop_times.txt',
];
const calendars = ['calendar.txt', 'calendar_dates.txt'];

/** Reads the files of a feed once, as far as the budget goes. */
export async function readFeed(members: readonly FeedMember[], budget: Budget, today: string | undefined): Promise<FeedRead> {
  const feed = new Feed();
  const byName = new Map(members.map((member) => [member.name.slice(member.name.lastIndexOf('/') + 1), member]));
  noteNames(feed, members, byName);
  const parts: FilePart[] = [];
  const progress: Progress = { rows: 0, sizeBytes: 0, deadline: performance.now() + budget.timeMs };
  const known = [...gtfsFiles.values()].toSorted((a, b) => placeOf(a) - placeOf(b));
  for (const file of known) {
    const member = byName.get(file.name);
    if (member && !progress.limit) parts.push(await readOne(feed, file, member, budget, progress));
  }
  if (!progress.limit) surveyWhole(feed, today === undefined ? undefined : dayOf(today.replaceAll('-', '')));
  return { feed, parts, sizeBytes: progress.sizeBytes, ...(progress.limit && { limit: progress.limit }) };
}

interface Progress {
  rows: number;
  sizeBytes: number;
  readonly deadline: number;
  limit?: ReadLimitName;
}

function placeOf({ name }: GtfsFile): number {
  const place = order.indexOf(name);
  return place < 0 ? order.length : place;
}

function noteNames(feed: Feed, members: readonly FeedMember[], byName: ReadonlyMap<string, FeedMember>): void {
  for (const { name } of members) {
    const base = name.slice(name.lastIndexOf('/') + 1);
    if (!gtfsFiles.has(base) && !otherGtfsFiles.has(base)) feed.defects.note('file-unknown', { part: name }, name);
    else if (base !== name) feed.defects.note('file-in-folder', { part: name }, name.slice(0, name.lastIndexOf('/')));
  }
  for (const { name, isRequired } of gtfsFiles.values()) if (isRequired && !byName.has(name)) noteMissing(feed, name);
  if (!calendars.some((name) => byName.has(name))) noteMissing(feed, 'calendar.txt');
}

function noteMissing(feed: Feed, name: string): void {
  feed.absent.add(name);
  feed.defects.note('file-missing', { part: name }, name);
}

const timeStride = 4_096;

async function readOne(feed: Feed, file: GtfsFile, member: FeedMember, budget: Budget, progress: Progress): Promise<FilePart> {
  const part = file.name;
  const survey = new MemberSurvey(feed, file);
  const read = await readMember(member.bytes(), (cells, row) => {
    survey.addRow(cells, row);
    progress.rows += 1;
    if (progress.rows >= budget.rows) progress.limit = 'rows';
    else if (progress.rows % timeStride === 0 && performance.now() > progress.deadline) progress.limit = 'time';
    return progress.limit === undefined;
  });
  progress.sizeBytes += read.sizeBytes;
  if (!survey.hasHeader || (survey.rows === 0 && file.isRequired)) {
    feed.absent.add(part);
    feed.defects.note('file-empty', { part }, part);
  }
  if (!read.isUtf8) feed.defects.note('encoding', { part }, part);
  if (read.hasNulls) feed.defects.note('nulls', { part }, part);
  if (read.hasMixedEnds) feed.defects.note('line-ends', { part }, part);
  if (read.fault) feed.defects.note('row-unreadable', { part, row: read.fault.row });
  return { name: part, rows: survey.rows, columns: [] };
}
