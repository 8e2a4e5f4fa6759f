import type { Draft } from '../../passport/passport.ts';
import { oneIri } from './iris.ts';
import type { Converter } from './converter.ts';

type Publisher = NonNullable<Draft['publisher']>;

/** IRI of a public body in the register of rights and duties (RPP) is this and its IČO. */
const publicBodyPrefix = 'https://rpp-opendata.egon.gov.cz/odrpp/zdroj/orgán-veřejné-moci/';
const icoForm = /^\d{8}$/;

/** A publisher: a public body by its IČO, anybody else by its IRI. */
export const publisher: Converter<Publisher> = {
  read(foreign) {
    const iri = oneIri.read(foreign);
    if (iri === undefined) return undefined;
    const ico = iri.startsWith(publicBodyPrefix) ? iri.slice(publicBodyPrefix.length) : '';
    return icoForm.test(ico) ? { iri, ico } : { iri };
  },
  write: ({ iri, ico }) => (ico !== undefined && (iri === undefined || iri.startsWith(publicBodyPrefix)) ? publicBodyPrefix + ico : iri),
};
