import type { Static } from 'typebox';
import type { Service as ServiceSchema } from '../../passport/distribution.ts';
import { coded } from '../convert/coded.ts';
import { iris, oneIri, webUrl } from '../convert/iris.ts';
import { listOf } from '../convert/list-of.ts';
import { node } from '../convert/node.ts';
import { langText } from '../convert/texts.ts';
import { rowsFor } from '../row.ts';
import { contactPoint } from './contact-point.ts';

type Service = Static<typeof ServiceSchema>;
const row = rowsFor<Service>();

export const service = node<Service>('Datová služba', [
  row('iri', 'iri', oneIri),
  row('název', 'title', langText),
  row('přístupový_bod', 'endpointUrl', webUrl),
  row('popis_přístupového_bodu', 'endpointDescription', webUrl),
  row('specifikace', 'conformsTo', iris(20)),
  row('dokumentace', 'documentation', oneIri),
  row('kontaktní_bod', 'contactPoint', contactPoint),
  row('právní_předpis', 'applicableLegislation', iris(20)),
  row('kategorie_hvd', 'hvdCategories', listOf(coded('hvd-category'), 20)),
]);
