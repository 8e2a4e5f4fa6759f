import type { Text } from '@pasport/model';
import { alarmKinds, type AlarmKind } from '../alarms/alarm-kinds.ts';

const ownKinds = {
  submission: { cs: 'Nový pasport ke schválení', en: 'A new passport to approve' },
  change: { cs: 'Změna zveřejněného pasportu ke schválení', en: 'A change of a published passport to approve' },
  returned: { cs: 'Vráceno k doplnění, čeká na autora', en: 'Returned, waits for its author' },
  'override-unconfirmed': { cs: 'Zmírnění úrovně čeká na druhou osobu', en: 'A milder level waits for a second person' },
  'override-expiring': { cs: 'Končí výjimka z bezpečnostní úrovně', en: 'An override of the security level is about to end' },
  evaluation: { cs: 'Roční vyhodnocení zveřejněné sady', en: 'Yearly evaluation of a published dataset' },
} as const satisfies Record<string, Text>;

/** What somebody should do: a step of the process, or an alarm that is open. */
export type TaskKind = keyof typeof ownKinds | AlarmKind;

/** Kinds of tasks with their titles. */
export const taskKinds = {
  ...ownKinds,
  ...Object.fromEntries(Object.entries(alarmKinds).map(([kind, { title }]) => [kind, title])),
} as Readonly<Record<TaskKind, Text>>;
