import type { Draft } from '@pasport/model';
import type { Declared } from '../../file/declared.ts';

/** The data specification of INSPIRE on cadastral parcels, as a document or as a theme. */
const inspireParcels = /^https?:\/\/inspire\.ec\.europa\.eu\/(?:id\/document\/tg|theme)\/cp\b/u;

/** What a passport says of whether areas of its map may overlap: a specification that it follows, or its title. */
export function coverageOfPassport({
  title,
  conformsTo = [],
  otherThemes = [],
}: Partial<Pick<Draft, 'title' | 'conformsTo' | 'otherThemes'>>): Pick<Declared, 'title' | 'isCoverage'> {
  const name = title?.cs ?? title?.en;
  const isDeclared = [...conformsTo, ...otherThemes].some((iri) => inspireParcels.test(iri));
  return { ...(name !== undefined && { title: name }), ...(isDeclared && { isCoverage: true }) };
}
