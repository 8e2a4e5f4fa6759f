import { ColumnProfile } from '../../table/column/column-profile.ts';
import type { JsonObject, JsonValue } from '../../json/json-value.ts';

/** More names than that are no table. */
const maxColumns = 2_000;
const maxSets = 1_000;
const maxPlaces = 5;
const maxText = 10_000;

/** One name of the properties. */
export interface PropertyColumn {
  readonly profile: ColumnProfile;
  /** Values written as text in quotes. */
  texts: number;
}

/** Features whose properties have the same names. */
export interface NameSet {
  readonly names: ReadonlySet<string>;
  count: number;
  /** Numbers of the first of them. */
  readonly features: number[];
}

/** Properties of the features, as a table. */
export class FeatureTable {
  readonly columns = new Map<string, PropertyColumn>();
  readonly nameSets = new Map<string, NameSet>();

  add(properties: JsonObject, feature: number): void {
    const names = Object.keys(properties);
    this.#noteNames(names, feature);
    for (const name of names) {
      const column = this.#column(name);
      if (!column) continue;
      const value = properties[name] ?? null;
      if (typeof value === 'string') column.texts += 1;
      column.profile.addText(cellOf(value), feature);
    }
  }

  #column(name: string): PropertyColumn | undefined {
    const known = this.columns.get(name);
    if (known || this.columns.size >= maxColumns) return known;
    const column = { profile: new ColumnProfile(name), texts: 0 };
    this.columns.set(name, column);
    return column;
  }

  #noteNames(names: readonly string[], feature: number): void {
    if (names.length > maxColumns) return;
    const key = names.toSorted().join('\0');
    const known = this.nameSets.get(key);
    if (!known) {
      if (this.nameSets.size < maxSets) this.nameSets.set(key, { names: new Set(names), count: 1, features: [feature] });
      return;
    }
    known.count += 1;
    if (known.features.length < maxPlaces) known.features.push(feature);
  }
}

function cellOf(value: JsonValue): string {
  if (value === null) return '';
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, maxText);
}
