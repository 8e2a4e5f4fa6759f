import { serviceFormats, type FileReport } from '@pasport/validator';
import type { AlarmRow, Holding } from './alarm.store.ts';
import type { AlarmKind } from './alarm-kinds.ts';
import { isNewNormal } from './new-normal.ts';

/** A file as it was found now, and before. */
export interface ComparedFile {
  /** JSON Pointer of the distribution. */
  readonly pointer: string;
  /** Missing when the file could not be read now. */
  readonly now?: FileReport | undefined;
  readonly before?: FileReport | undefined;
  /** The address says that the file is gone. */
  readonly isGone: boolean;
}

export const fileAlarmKinds = ['personal-data', 'rows-halved', 'schema-drift'] as const satisfies readonly AlarmKind[];

/** Fewer rows than this may halve by chance. */
const fewRows = 10;

interface Halved {
  readonly pointer: string;
  readonly from: number;
  readonly to: number;
}
interface Drifted {
  readonly pointer: string;
  readonly missing: readonly string[];
  /** Columns that were not there before: new names of the missing ones, maybe. */
  readonly added: readonly string[];
}

/**
 * Alarms `personal-data`, `rows-halved` and `schema-drift` that hold now. One that is open lasts until the rows or
 * columns are back, or a month has passed; while a file cannot be read, it stays as it is.
 */
export function fileAlarms(files: readonly ComparedFile[], facts: { isPublic: boolean; at: string; open: readonly AlarmRow[] }): Holding {
  const personal = facts.isPublic ? files.filter((file) => isPersonal(file, known(facts, 'personal-data'))) : [];
  const halved = files.flatMap((file) => halvedOf(file, known(facts, 'rows-halved') as Halved[]));
  const drifted = files.flatMap((file) => driftOf(file, known(facts, 'schema-drift') as Drifted[]));
  const isOld = (kind: AlarmKind) => facts.open.some((alarm) => alarm.kind === kind && isNewNormal(alarm, facts.at));
  return {
    ...(personal.length > 0 && { 'personal-data': { files: personal.map(({ pointer }) => ({ pointer })) } }),
    ...(halved.length > 0 && !isOld('rows-halved') && { 'rows-halved': { files: halved } }),
    ...(drifted.length > 0 && !isOld('schema-drift') && { 'schema-drift': { files: drifted } }),
  };
}

/** What an open alarm says of each file. */
function known({ open }: { open: readonly AlarmRow[] }, kind: AlarmKind): readonly { pointer: string }[] {
  const alarm = open.find((one) => one.kind === kind);
  return alarm ? (JSON.parse(alarm.data) as { files: { pointer: string }[] }).files : [];
}

function isPersonal({ now, pointer, isGone }: ComparedFile, before: readonly { pointer: string }[]): boolean {
  if (now) return now.caps.some(({ cap }) => cap === 'personal-data');
  return !isGone && before.some((entry) => entry.pointer === pointer);
}

function halvedOf({ pointer, now, before }: ComparedFile, open: readonly Halved[]): Halved[] {
  const entry = open.find((one) => one.pointer === pointer);
  if (!now || now.sample) return entry ? [entry] : [];
  const from = entry?.from ?? rowsBefore(before);
  return from !== undefined && from >= fewRows && now.rows * 2 <= from ? [{ pointer, from, to: now.rows }] : [];
}

/** A sample has no count; layers of a service are no rows. */
function rowsBefore(before: FileReport | undefined): number | undefined {
  return !before || before.sample || serviceFormats.has(before.format) ? undefined : before.rows;
}

function driftOf({ pointer, now, before }: ComparedFile, open: readonly Drifted[]): Drifted[] {
  const entry = open.find((one) => one.pointer === pointer);
  if (!now) return entry ? [entry] : [];
  const names = new Set(now.columns.map(({ name }) => name));
  const came = new Set(entry?.added);
  // What came with the change is not missed when the change is taken back.
  const earlier = (before?.columns ?? []).map(({ name }) => name).filter((name) => !came.has(name));
  const missing = [...new Set([...(entry?.missing ?? []), ...earlier])].filter((name) => !names.has(name));
  if (missing.length === 0) return [];
  const added = before ? [...names].filter((name) => !earlier.includes(name)) : [];
  return [{ pointer, missing, added: [...new Set([...came, ...added])].filter((name) => names.has(name)) }];
}
