import { hash } from 'node:crypto';
import { ReadLimit } from '../../json/json-fault.ts';
import { isList, isObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { isTooComplex } from '../validity/is-too-complex.ts';
import { invalidityOf, type Invalid } from '../validity/validity-of.ts';
import { GrowingBox, holds, type Box } from './box.ts';
import { Defects } from './defects.ts';
import { FeatureTable } from './feature-table.ts';
import { placeOf, type PlaceKind } from './place-of.ts';
import { surveyBbox } from './survey-bbox.ts';
import { surveyCrs } from './survey-crs.ts';
import { isGeometryType, surveyGeometry } from './survey-geometry.ts';
import { surveyMembers } from './survey-members.ts';
import { Trail } from './trail.ts';

/** So many features are compared with one another. */
const maxCompared = 1_000_000;
/** About two kilometres: borders are drawn in more or less detail. */
const territoryMargin = 0.02;

/** Looks at features one by one, then at what is around them. */
export class Survey {
  readonly defects = new Defects();
  readonly table = new FeatureTable();
  readonly geometryTypes = new Map<string, number>();
  features = 0;
  /** Features that begin inside Czechia. */
  inCzechia = 0;
  readonly #box = new GrowingBox();
  readonly #trail = new Trail(this.defects);
  readonly #ids = new Set<string>();
  readonly #hashes = new Set<string>();
  readonly #territory: Box | undefined;
  readonly #maxFeatures: number;

  constructor(territory: Box | undefined, maxFeatures: number) {
    this.#territory = territory;
    this.#maxFeatures = maxFeatures;
  }

  get box(): Box | undefined {
    return this.#box.box;
  }

  /** One item of the member `features`. */
  addItem(value: JsonValue, index: number): void {
    if (index >= this.#maxFeatures) throw new ReadLimit('rows');
    this.#trail.feature = index + 1;
    this.#trail.within('features', () => this.#trail.within(index, () => this.#addFeature(value)));
    this.#trail.feature = undefined;
  }

  /** The whole file, its features left out if they were added one by one. */
  addRoot(root: JsonValue): void {
    const trail = this.#trail;
    if (!isObject(root)) return void trail.note(isList(root) ? 'root-list' : 'root-not-object');
    surveyCrs(root['crs'], trail);
    const { type, features } = root;
    if (type === 'Feature') return this.#addFeature(root);
    if (isGeometryType(type)) return this.#addBareGeometry(root);
    if (type !== 'FeatureCollection') return void trail.note('root-type');
    surveyMembers(root, 'root', trail);
    surveyBbox(root['bbox'], this.box, trail);
    if (features === undefined) trail.note('features-missing');
    else if (!isList(features)) trail.within('features', () => trail.note('features-not-list'));
  }

  #addBareGeometry(root: JsonObject): void {
    this.features += 1;
    const box = this.#addGeometry(root);
    surveyBbox(root['bbox'], box, this.#trail);
  }

  #addFeature(value: JsonValue): void {
    const trail = this.#trail;
    this.features += 1;
    if (!isObject(value) || value['type'] !== 'Feature') return void trail.note('feature-type');
    surveyMembers(value, 'feature', trail);
    this.#addId(value['id']);
    this.#addProperties(value['properties']);
    const { geometry } = value;
    if (geometry === undefined) trail.note('feature-no-geometry');
    else if (geometry === null) trail.within('geometry', () => trail.note('geometry-null'));
    else
      surveyBbox(
        value['bbox'],
        trail.within('geometry', () => this.#addGeometry(geometry)),
        trail,
      );
    this.#addHash(value);
  }

  #addId(id: JsonValue | undefined): void {
    if (id === undefined) return;
    if (typeof id !== 'string' && typeof id !== 'number') return void this.#trail.within('id', () => this.#trail.note('feature-id'));
    const key = `${typeof id} ${id}`;
    if (this.#ids.has(key)) this.#trail.within('id', () => this.#trail.note('feature-id-repeated'));
    else if (this.#ids.size < maxCompared) this.#ids.add(key);
  }

  #addProperties(properties: JsonValue | undefined): void {
    if (properties === undefined) this.#trail.note('feature-no-properties');
    else if (isObject(properties)) this.table.add(properties, this.#trail.feature ?? 1);
    else if (properties !== null) this.#trail.within('properties', () => this.#trail.note('feature-properties'));
  }

  #addHash({ geometry, properties }: JsonObject): void {
    if (this.#hashes.size >= maxCompared) return;
    const key = hash('sha1', JSON.stringify([geometry, properties]), 'base64');
    if (this.#hashes.has(key)) this.#trail.note('feature-repeated');
    else this.#hashes.add(key);
  }

  #addGeometry(geometry: JsonValue): Box | undefined {
    const box = new GrowingBox();
    const met = new Set<PlaceKind | 'digits' | 'outside-territory'>();
    const isSound = surveyGeometry(geometry, this.#trail, (x, y) => {
      box.add(x, y);
      this.#lookAtPlace(x, y, met);
    });
    this.#box.addBox(box);
    if (isObject(geometry) && isGeometryType(geometry['type'])) {
      this.geometryTypes.set(geometry['type'], (this.geometryTypes.get(geometry['type']) ?? 0) + 1);
      if (isSound) this.#judge(geometry);
    }
    return box.box;
  }

  #judge(geometry: JsonObject): void {
    if (geometry['type'] === 'Point' || geometry['type'] === 'MultiPoint') return;
    if (isTooComplex(geometry)) return void this.#trail.note('geometry-too-complex');
    const invalid = invalidityOf(geometry);
    if (invalid) this.#trail.note(`invalid-${invalid.reason}`, placeIn(invalid));
  }

  /** Each kind of place is noted once a feature, at its first position. */
  #lookAtPlace(x: number, y: number, met: Set<PlaceKind | 'digits' | 'outside-territory'>): void {
    const place = placeOf(x, y);
    if (!met.has(place)) {
      met.add(place);
      if (place === 'czechia') this.inCzechia += 1;
      else if (place === 'elsewhere') this.#trail.note('place-outside-czechia');
      else if (place === 'null-island' || place === 'swapped') this.#trail.note(`place-${place}`);
      else this.#trail.note('place-not-degrees', place);
    }
    const isDegrees = place === 'czechia' || place === 'elsewhere';
    if (!isDegrees) return;
    if (!met.has('digits') && (hasManyDigits(x) || hasManyDigits(y))) {
      met.add('digits');
      this.#trail.note('digits');
    }
    if (this.#territory && !met.has('outside-territory') && !holds(this.#territory, x, y, territoryMargin)) {
      met.add('outside-territory');
      this.#trail.note('place-outside-territory');
    }
  }
}

/** More than seven decimals, i.e. less than a centimetre. */
function hasManyDigits(value: number): boolean {
  const scaled = value * 1e7;
  return Math.abs(scaled - Math.round(scaled)) > 1e-5;
}

/** Where a geometry is broken, to the centimetre. */
function placeIn({ at }: Invalid): string | undefined {
  return at?.map((value) => String(Math.round(value * 1e7) / 1e7)).join(', ');
}
