import type { LangText } from '../../passport/texts.ts';
import type { Draft } from '../../passport/passport.ts';
import { oneIri, webUrl, iris } from '../convert/iris.ts';
import { publisher } from '../convert/publisher.ts';
import { langText } from '../convert/texts.ts';
import { rowsFor, type Row } from '../row.ts';
import { contactPoint } from './contact-point.ts';

/** A local catalogue of one publisher. */
export interface LkodCatalogue {
  /** The address under which the catalogue is served: NKOD asks for both to be equal. */
  iri: string;
  title: LangText;
  description: LangText;
  publisher: NonNullable<Draft['publisher']>;
  /** IRIs of the data sets, which are the addresses of their records. */
  datasetIris: string[];
  contact?: NonNullable<Draft['contactPoint']>;
  homepage?: string;
}

const row = rowsFor<LkodCatalogue>();

export const catalogueRows: readonly Row[] = [
  row('iri', 'iri', oneIri),
  row('název', 'title', langText),
  row('popis', 'description', langText),
  row('poskytovatel', 'publisher', publisher),
  row('kontaktní_bod', 'contact', contactPoint),
  row('domovská_stránka', 'homepage', webUrl),
  row('datová_sada', 'datasetIris', iris(Infinity)),
];
