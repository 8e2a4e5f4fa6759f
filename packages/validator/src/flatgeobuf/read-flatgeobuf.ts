import { ByteBuffer } from 'flatbuffers';
import { Feature, type CrsMeta, type HeaderMeta } from 'flatgeobuf';
import { parseProperties } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { crsOfName } from '../crs/crs-of-name.ts';
import { crsOfWkt } from '../crs/crs-of-wkt.ts';
import type { DeclaredCrs } from '../crs/declared-crs.ts';
import type { Budget } from '../file/budget.ts';
import { ByteReader } from '../file/byte-reader.ts';
import type { Declared } from '../file/declared.ts';
import type { ReadLimitName } from '../file/file-report.ts';
import { Pacer } from '../file/pacer.ts';
import { ReadLimit } from '../file/read-limit.ts';
import type { Layer } from '../geo/checked-layers.ts';
import type { MapFeature } from '../geo/feature.ts';
import { coverageOf } from '../geo/overlaps/coverage-of.ts';
import { Survey } from '../geo/survey/survey.ts';
import { systemFor } from '../geo/survey/system.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { FlatGeobufFacts, FlatGeobufFault } from './flatgeobuf-check.ts';
import { geometryOf } from './geometry-of.ts';
import { readHead, withPrefix } from './read-head.ts';
import { readIndex, type FlatGeobufIndex } from './read-index.ts';

const maxFeatureBytes = 64 * 1024 * 1024;
const maxText = 10_000;

/** One reading of a file, which may end in the middle. */
export class FlatGeobufReading {
  limit: ReadLimitName | undefined;
  readonly #reader: ByteReader;
  readonly #declared: Declared;
  readonly #budget: Budget;
  #fault: FlatGeobufFault | undefined;
  #head: HeaderMeta | undefined;
  #index: FlatGeobufIndex | undefined;
  #layer: Layer | undefined;
  #isWhole = false;
  #misplaced = 0;

  constructor(bytes: AsyncIterable<Uint8Array>, declared: Declared, budget: Budget) {
    this.#reader = new ByteReader(bytes);
    this.#declared = declared;
    this.#budget = budget;
  }

  get layers(): Layer[] {
    return this.#layer ? [this.#layer] : [];
  }

  get sizeBytes(): number {
    return this.#reader.position + this.#reader.ready;
  }

  get facts(): FlatGeobufFacts {
    const box = this.#layer?.survey.box;
    const envelope = this.#head?.envelope;
    const declared = [
      ...(envelope && envelope.length >= 4
        ? [[envelope[0], envelope[1], envelope[2], envelope[3]] as [number, number, number, number]]
        : []),
      ...(this.#index ? [this.#index.root] : []),
    ];
    return {
      ...(this.#fault && { fault: this.#fault }),
      hasIndex: this.#index !== undefined,
      declaredFeatures: this.#head?.featuresCount ?? 0,
      features: this.#layer?.survey.features ?? 0,
      isWhole: this.#isWhole,
      misplaced: this.#misplaced,
      extents: box ? declared.map((extent) => ({ declared: extent, actual: box })) : [],
    };
  }

  async read(): Promise<void> {
    try {
      this.#fault = await this.#readAll();
    } catch (error) {
      if (!(error instanceof ReadLimit)) throw error;
      this.limit = error.limit;
    } finally {
      await this.#reader.close();
    }
  }

  async #readAll(): Promise<FlatGeobufFault | undefined> {
    const head = await readHead(this.#reader);
    if (typeof head === 'string') return head;
    this.#head = head;
    const survey = new Survey({
      system: systemFor(head.crs ? crsOf(head.crs) : undefined),
      territory: this.#declared.territory,
      maxFeatures: this.#budget.rows,
      isText: false,
      hasTypes: true,
      coverage: coverageOf(this.#declared, head.title ?? undefined),
    });
    this.#layer = { name: head.title ?? '', survey };
    const { indexNodeSize, featuresCount } = head;
    if (indexNodeSize > 0 && featuresCount > 0) {
      this.#index = await readIndex(this.#reader, featuresCount, indexNodeSize);
      if (!this.#index) return 'index';
    }
    return await this.#readFeatures(head, survey);
  }

  async #readFeatures(head: HeaderMeta, survey: Survey): Promise<FlatGeobufFault | undefined> {
    const [reader, start] = [this.#reader, this.#reader.position];
    const pacer = new Pacer(performance.now() + this.#budget.timeMs);
    for (let number = 0; ; number += 1) {
      const offset = reader.position - start;
      const size = await reader.take(4);
      if (!size) break;
      const length = size.readUInt32LE(0);
      const body = length >= 8 && length <= maxFeatureBytes ? await reader.take(length) : undefined;
      if (!body) return 'cut-off';
      if (this.#index && this.#index.offsets[number] !== offset) this.#misplaced += 1;
      survey.addFeature(featureOf(withPrefix(body), head));
      if (pacer.isDue) await pacer.pause();
    }
    this.#isWhole = true;
    return head.featuresCount > survey.features ? 'cut-off' : undefined;
  }
}

function crsOf({ org, code, code_string: text, wkt }: CrsMeta): DeclaredCrs | undefined {
  const number = code > 0 ? String(code) : (text ?? '');
  const named = number !== '' && (org === null || /^epsg$/iu.test(org)) ? crsOfName(`EPSG:${number}`) : undefined;
  return named?.known ? named : (wkt !== null && crsOfWkt(wkt)) || named;
}

function featureOf(bytes: Uint8Array, { columns, geometryType }: HeaderMeta): MapFeature {
  try {
    const feature = Feature.getSizePrefixedRootAsFeature(new ByteBuffer(bytes));
    return { properties: propertiesOf(feature, columns), geometry: geometryOf(feature.geometry(), geometryType, bytes.length) };
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return { properties: {}, geometry: 'unreadable' };
    throw error;
  }
}

/** Values that are missing in the feature are null, as in other formats. */
function propertiesOf(feature: Feature, columns: HeaderMeta['columns']): Record<string, JsonValue> {
  const properties: Record<string, JsonValue> = {};
  for (const { name } of columns ?? []) properties[name] = null;
  try {
    for (const [name, value] of Object.entries(parseProperties(feature, columns) as Record<string, unknown>))
      properties[name] = valueOf(value);
  } catch {
    // Damaged properties are as good as none; the geometry may still be sound.
  }
  return properties;
}

function valueOf(value: unknown): JsonValue {
  if (typeof value === 'string') return value.slice(0, maxText);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value instanceof Uint8Array ? null : JSON.stringify(value).slice(0, maxText);
}
