import { hash } from 'node:crypto';
import type { Box } from '../../crs/box.ts';
import { ReadLimit } from '../../file/read-limit.ts';
import { isObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import type { MapFeature } from '../feature.ts';
import { FeatureSample } from '../../preview/feature-sample.ts';
import { Areas } from '../overlaps/areas.ts';
import type { Coverage } from '../overlaps/coverage-of.ts';
import { isTooComplex } from '../validity/is-too-complex.ts';
import { invalidityOf, type Invalid } from '../validity/validity-of.ts';
import { Defects } from './defects.ts';
import { FeatureTable } from './feature-table.ts';
import { GrowingBox } from './growing-box.ts';
import { isInDegrees, PlaceSurvey } from './place-survey.ts';
import { isGeometryType, surveyGeometry } from './survey-geometry.ts';
import type { System } from './system.ts';
import { Trail } from './trail.ts';

/** So many features are compared with one another. */
const maxCompared = 1_000_000;
/** Positions of a geometry that is compared; a larger one is not repeated by mistake. */
const maxHashed = 500_000;

/** What is known of the features before they come. */
export interface SurveyOptions {
  readonly system: System;
  /** Box in degrees where the features should lie. */
  readonly territory: Box | undefined;
  readonly maxFeatures: number;
  /** Are numbers written as text, so that decimals cost room? */
  readonly isText: boolean;
  /** Do values have types of their own, so that digits written as text are meant as text? */
  readonly hasTypes: boolean;
  /** Why the areas may not overlap; they are kept only where it is there. */
  readonly coverage?: Coverage | undefined;
  /** Do JSON Pointers lead into the file? */
  readonly hasPointers?: boolean;
}

/** Looks at the features of one layer, one by one, whatever format they come from. */
export class Survey {
  readonly defects = new Defects();
  readonly table = new FeatureTable();
  readonly sample = new FeatureSample();
  readonly geometryTypes = new Map<string, number>();
  readonly trail: Trail;
  readonly system: System;
  readonly hasTypes: boolean;
  readonly areas: Areas | undefined;
  features = 0;
  /** Type of the last geometry. */
  lastType: string | undefined;
  readonly #box = new GrowingBox();
  readonly #places: PlaceSurvey;
  readonly #ids = new Set<string>();
  readonly #hashes = new Set<string>();
  readonly #maxFeatures: number;

  constructor({ system, territory, maxFeatures, isText, hasTypes, coverage, hasPointers = false }: SurveyOptions) {
    this.trail = new Trail(this.defects, hasPointers);
    this.system = system;
    this.hasTypes = hasTypes;
    this.areas = coverage && new Areas(coverage);
    this.#places = new PlaceSurvey(system, territory, isText, this.trail);
    this.#maxFeatures = maxFeatures;
  }

  /** Box of all positions, in the units of the file. */
  get box(): Box | undefined {
    return this.#box.box;
  }

  /** Features that are at least partly inside Czechia. */
  get inCzechia(): number {
    return this.#places.inCzechia;
  }

  /**
   * The next feature.
   *
   * @param row line on which it begins, in text formats
   * @throws {ReadLimit} when there are more than the budget allows
   */
  addFeature({ id, properties, geometry }: MapFeature, row?: number): void {
    this.begin(row);
    if (id !== undefined) this.addId(id);
    this.addProperties(properties);
    if (geometry === null) this.trail.note('geometry-null');
    else if (typeof geometry === 'string') this.trail.note(`geometry-${geometry}`);
    else this.addGeometry(geometry);
    if (typeof geometry !== 'string') this.addHash(geometry, properties);
  }

  /** The next feature begins. */
  begin(row?: number): void {
    if (this.features >= this.#maxFeatures) throw new ReadLimit('rows');
    this.features += 1;
    this.trail.feature = this.features;
    this.trail.row = row;
    this.lastType = undefined;
  }

  addId(id: string | number): void {
    const key = `${typeof id} ${id}`;
    if (this.#ids.has(key)) this.trail.within('id', () => this.trail.note('feature-id-repeated'));
    else if (this.#ids.size < maxCompared) this.#ids.add(key);
  }

  addProperties(properties: JsonObject): void {
    this.table.add(properties, this.features);
    this.sample.addProperties(properties);
  }

  addHash(geometry: JsonValue | undefined, properties: JsonValue | undefined): void {
    if (this.#hashes.size >= maxCompared || this.#places.positions > maxHashed) return;
    const key = hash('sha1', JSON.stringify([geometry, properties]), 'base64');
    if (this.#hashes.has(key)) this.trail.note('feature-repeated');
    else this.#hashes.add(key);
  }

  /** @returns box of the geometry */
  addGeometry(geometry: JsonValue): Box | undefined {
    const box = new GrowingBox();
    this.#places.begin();
    const isSound = surveyGeometry(geometry, this.trail, (x, y) => {
      box.add(x, y);
      this.#places.look(x, y);
    });
    this.#box.addBox(box.box);
    if (isObject(geometry) && isGeometryType(geometry['type'])) {
      this.lastType = geometry['type'];
      this.geometryTypes.set(geometry['type'], (this.geometryTypes.get(geometry['type']) ?? 0) + 1);
      if (isSound) {
        this.sample.addGeometry(geometry);
        this.#judge(geometry, box.box);
      }
    }
    return box.box;
  }

  #judge(geometry: JsonObject, box: Box | undefined): void {
    if (geometry['type'] === 'Point' || geometry['type'] === 'MultiPoint') return;
    const isComplex = isTooComplex(geometry);
    const invalid = isComplex ? undefined : invalidityOf(geometry);
    if (this.areas && (isComplex || invalid)) this.areas.hasOthers = true;
    else if (box) this.areas?.add(geometry, box, this.trail.here());
    if (isComplex) this.trail.note('geometry-too-complex');
    if (invalid) this.trail.note(`invalid-${invalid.reason}`, placeIn(invalid, isInDegrees(this.system) ? 1e7 : 100));
  }
}

/** Where a geometry is broken, to the centimetre. */
function placeIn({ at }: Invalid, unitsInCentimetre: number): string | undefined {
  return at?.map((value) => String(Math.round(value * unitsInCentimetre) / unitsInCentimetre)).join(', ');
}
