import ICAL from 'ical.js';

/** What a calendar tells: counts of events and of what is wrong with them. */
export interface CalendarRead {
  readonly events: number;
  /** Text that is no iCalendar. */
  readonly isBroken: boolean;
  /** Numbers of events, from 1. */
  readonly withoutStart: readonly number[];
  readonly withoutId: readonly number[];
  readonly endsEarlier: readonly number[];
  readonly repeatedIds: readonly number[];
}

const maxEvents = 100_000;

/** Reads a calendar (RFC 5545). */
export function readCalendar(text: string): CalendarRead {
  const faults = { withoutStart: [] as number[], withoutId: [] as number[], endsEarlier: [] as number[], repeatedIds: [] as number[] };
  const events = eventsOf(text);
  if (!events) return { events: 0, isBroken: true, ...faults };
  const ids = new Set<string>();
  for (const [index, event] of events.slice(0, maxEvents).entries()) {
    const number = index + 1;
    const [id, start, end] = [event.getFirstPropertyValue('uid'), timeOf(event, 'dtstart'), timeOf(event, 'dtend')];
    if (!start) faults.withoutStart.push(number);
    if (typeof id !== 'string' || id === '') faults.withoutId.push(number);
    else if (ids.has(id) && !event.hasProperty('recurrence-id')) faults.repeatedIds.push(number);
    else ids.add(id);
    if (start && end && end.compare(start) < 0) faults.endsEarlier.push(number);
  }
  return { events: events.length, isBroken: false, ...faults };
}

function eventsOf(text: string): ICAL.Component[] | undefined {
  try {
    const parsed = ICAL.parse(text) as unknown[];
    const calendars = Array.isArray(parsed[0]) ? parsed : [parsed];
    return calendars.flatMap((calendar) => new ICAL.Component(calendar as unknown[]).getAllSubcomponents('vevent'));
  } catch {
    return undefined;
  }
}

function timeOf(event: ICAL.Component, name: string): ICAL.Time | undefined {
  try {
    const value = event.getFirstPropertyValue(name);
    return value instanceof ICAL.Time ? value : undefined;
  } catch {
    return undefined;
  }
}
