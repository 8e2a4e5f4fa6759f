import Type from 'typebox';
import { Distribution } from '../../passport/distribution.ts';
import { Duration, Email, Iri, WebUrl } from '../../passport/scalars.ts';
import { isPossibleUnit, unitIdOfIri, unitIri } from '../../territory/units.ts';
import type { Converter } from './converter.ts';
import { firstOf, listOf } from './list-of.ts';
import { prefixed } from './prefixed.ts';
import { scalar } from './scalar.ts';

const iri = scalar(Iri);

export const oneIri = firstOf(iri);
export const webUrl = firstOf(scalar(WebUrl));
export const duration = scalar(Duration);
export const email = firstOf(prefixed('mailto:', scalar(Email)));
export const iris = (maxItems: number): Converter<string[]> => listOf(iri, maxItems);

const ianaPrefix = 'http://www.iana.org/assignments/media-types/';
const plainMediaType = prefixed(ianaPrefix, scalar(Distribution.properties.compression));

/** Media type without its parameters, which the IANA register does not hold. */
export const mediaType: Converter<string> = {
  read: (foreign) => plainMediaType.read(foreign),
  write: (value) => plainMediaType.write(value.replace(/\s*;.*$/, '')),
};

export const euroVocConcepts = listOf(
  prefixed('http://eurovoc.europa.eu/', scalar(Type.String({ pattern: '^[A-Za-z0-9_]+$', maxLength: 40 }))),
  200,
);

const unit: Converter<string> = {
  read(foreign) {
    const id = typeof foreign === 'string' ? unitIdOfIri(foreign) : undefined;
    return id !== undefined && isPossibleUnit(id) ? id : undefined;
  },
  write: unitIri,
};
export const units = listOf(unit, 7_000);
