import type { Distribution } from '../../passport/distribution.ts';
import { coded } from '../convert/coded.ts';
import type { Converter } from '../convert/converter.ts';
import { iris, mediaType, oneIri, webUrl } from '../convert/iris.ts';
import { firstOf } from '../convert/list-of.ts';
import { node } from '../convert/node.ts';
import { langText } from '../convert/texts.ts';
import { kindOfDistribution } from '../kind-of-distribution.ts';
import { rowsFor } from '../row.ts';
import { service } from './service.ts';
import { termsOfUse } from './terms-of-use.ts';

const row = rowsFor<Distribution>();

const distributionNode = node<Omit<Distribution, 'kind'>>('Distribuce', [
  row('iri', 'iri', oneIri),
  row('název', 'title', langText),
  row('podmínky_užití', 'termsOfUse', firstOf(termsOfUse)),
  row('přístupové_url', 'accessUrl', webUrl),
  row('soubor_ke_stažení', 'downloadUrl', webUrl),
  row('formát', 'format', coded('file-type')),
  row('typ_média', 'mediaType', mediaType),
  row('typ_média_komprese', 'compression', mediaType),
  row('typ_média_balíčku', 'packaging', mediaType),
  row('schéma', 'schemaUrl', oneIri),
  row('právní_předpis', 'applicableLegislation', iris(20)),
  row('přístupová_služba', 'service', firstOf(service)),
]);

export const distribution: Converter<Distribution> = {
  ...distributionNode,
  read(foreign) {
    const fields = distributionNode.read(foreign);
    return fields && { kind: kindOfDistribution(fields), ...fields };
  },
};
