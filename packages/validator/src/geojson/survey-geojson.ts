import { isList, isObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { surveyBbox } from '../geo/survey/survey-bbox.ts';
import { isGeometryType } from '../geo/survey/survey-geometry.ts';
import { surveyMembers } from '../geo/survey/survey-members.ts';
import type { Survey } from '../geo/survey/survey.ts';
import { surveyCrs } from './survey-crs.ts';

/** Looks at the items of the member `features` one by one, then at what is around them. */
export class GeoJsonSurvey {
  readonly #survey: Survey;

  constructor(survey: Survey) {
    this.#survey = survey;
  }

  /** One item of the member `features`. */
  addItem(value: JsonValue, index: number): void {
    const { trail } = this.#survey;
    this.#survey.begin();
    trail.within('features', () => trail.within(index, () => this.#addFeature(value)));
    trail.feature = undefined;
  }

  /** The whole file, its features left out if they were added one by one. */
  addRoot(root: JsonValue): void {
    const { trail, box } = this.#survey;
    if (!isObject(root)) return void trail.note(isList(root) ? 'root-list' : 'root-not-object');
    surveyCrs(root['crs'], trail);
    const { type, features } = root;
    if (type === 'Feature' || isGeometryType(type)) return this.#addAlone(root, type === 'Feature');
    if (type !== 'FeatureCollection') return void trail.note('root-type');
    surveyMembers(root, 'root', trail);
    surveyBbox(root['bbox'], box, trail);
    if (features === undefined) trail.note('features-missing');
    else if (!isList(features)) trail.within('features', () => trail.note('features-not-list'));
  }

  #addAlone(root: JsonObject, isFeature: boolean): void {
    const survey = this.#survey;
    survey.begin();
    survey.trail.feature = undefined;
    if (isFeature) this.#addFeature(root);
    else surveyBbox(root['bbox'], survey.addGeometry(root), survey.trail);
  }

  #addFeature(value: JsonValue): void {
    const { trail } = this.#survey;
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
        trail.within('geometry', () => this.#survey.addGeometry(geometry)),
        trail,
      );
    this.#survey.addHash(geometry, value['properties']);
  }

  #addId(id: JsonValue | undefined): void {
    const { trail } = this.#survey;
    if (typeof id === 'string' || typeof id === 'number') this.#survey.addId(id);
    else if (id !== undefined) trail.within('id', () => trail.note('feature-id'));
  }

  #addProperties(properties: JsonValue | undefined): void {
    const { trail } = this.#survey;
    if (properties === undefined) trail.note('feature-no-properties');
    else if (isObject(properties)) this.#survey.addProperties(properties);
    else if (properties !== null) trail.within('properties', () => trail.note('feature-properties'));
  }
}
