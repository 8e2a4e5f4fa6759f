import { GtfsDefects } from './gtfs-defects.ts';

/** What the stop times of one trip tell, kept until all of them are read. */
interface TripTimes {
  /** Sequence, arrival and departure in seconds (−1 when not given), line: four numbers a stop. */
  readonly stops: number[];
}

/** A feed as far as it was read: identifiers and what has to be compared between files. */
export class Feed {
  readonly defects = new GtfsDefects();
  /** Values by `file.column` that other files refer to. */
  readonly ids = new Map<string, Set<string>>();
  /** Days of the week that a service runs on, and the last day of it. */
  readonly services = new Map<string, { days: number; added: number; lastDay: number; row: number; part: string }>();
  readonly tripServices = new Map<string, { count: number; row: number }>();
  readonly tripTimes = new Map<string, TripTimes>();
  readonly tripRows = new Map<string, number>();
  /** Stops that vehicles stop at, by id; the line of each. */
  readonly stopRows = new Map<string, { row: number; type: string; parent: string }>();
  readonly usedStops = new Set<string>();
  readonly routeNames = new Map<string, number>();
  /** Required files that are not there; what refers to them is no fault of its own. */
  readonly absent = new Set<string>();

  idsOf(place: string): Set<string> {
    const known = this.ids.get(place) ?? new Set<string>();
    this.ids.set(place, known);
    return known;
  }
}
