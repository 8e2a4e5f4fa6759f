import { findIri } from '../../codelists/codelists.ts';
import { Distribution } from '../../passport/distribution.ts';
import { Draft } from '../../passport/passport.ts';
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

/** A passport may name a series by its id in the registry, which means nothing outside. */
export const seriesIri: Converter<string> = { ...oneIri, write: (value) => iri.read(value) };

/** Themes that are not of the EU list. */
export const otherThemes = listOf<string>(
  {
    read: (foreign) => (typeof foreign === 'string' && findIri('data-theme', foreign) ? undefined : iri.read(foreign)),
    write: (value) => value,
  },
  100,
);

const ianaPrefix = 'http://www.iana.org/assignments/media-types/';
const plainMediaType = prefixed(ianaPrefix, scalar(Distribution.properties.compression));

/** Media type without its parameters, which the IANA register does not hold. */
export const mediaType: Converter<string> = {
  read: (foreign) => plainMediaType.read(foreign),
  write: (value) => plainMediaType.write(value.replace(/\s*;.*$/, '')),
};

export const euroVocConcepts = listOf(prefixed('http://eurovoc.europa.eu/', scalar(Draft.properties.euroVoc.items)), 200);

const unit: Converter<string> = {
  read(foreign) {
    const id = typeof foreign === 'string' ? unitIdOfIri(foreign) : undefined;
    return id !== undefined && isPossibleUnit(id) ? id : undefined;
  },
  write: unitIri,
};
export const units = listOf(unit, 7_000);
