import type { Distribution } from '@pasport/model';
import { numberIn, wordFor } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';
import { AddressLink } from './address-link.tsx';
import { codeLabel, iriLabel } from './code-label.ts';
import { factsOf, type Fact } from './fact.ts';
import { formatDate } from './format-date.ts';
import { formatSize } from './format-size.ts';
import { formWords } from './passport-words.ts';
import { termsOf } from './terms-of.ts';

const texts = {
  form: { cs: 'Podoba', en: 'Form' },
  format: { cs: 'Formát', en: 'Format' },
  size: { cs: 'Velikost', en: 'Size' },
  rows: { cs: 'Řádků', en: 'Rows' },
  columns: { cs: 'Sloupců', en: 'Columns' },
  encoding: { cs: 'Kódování', en: 'Encoding' },
  packed: { cs: 'Balení', en: 'Packed' },
  download: { cs: 'Ke stažení', en: 'Download' },
  access: { cs: 'Přístupová adresa', en: 'Access address' },
  endpoint: { cs: 'Adresa služby', en: 'Address of the service' },
  description: { cs: 'Popis služby', en: 'Description of the service' },
  schema: { cs: 'Schéma', en: 'Schema' },
  licence: { cs: 'Licence', en: 'Licence' },
  terms: { cs: 'Podmínky užití', en: 'Terms of use' },
  availability: { cs: 'Dostupnost', en: 'Availability' },
  checksum: { cs: 'Kontrolní součet', en: 'Checksum' },
  issued: { cs: 'Vydáno', en: 'Issued' },
  modified: { cs: 'Změněno', en: 'Changed' },
} as const;

/** What a check of the file measured; the passport itself may say it too. */
export interface MeasuredFile {
  readonly sizeBytes?: number;
  readonly rows?: number;
  readonly columns?: number;
}

/** One form of the data and how to get it. */
export function distributionFacts(distribution: Distribution, measured: MeasuredFile, { say, language }: PageContext): Fact[] {
  const { kind, format, mediaType, service, licence } = distribution;
  const sizeBytes = measured.sizeBytes ?? distribution.sizeBytes;
  const rows = measured.rows ?? distribution.rows;
  const columns = measured.columns ?? distribution.columns?.length;
  const { checksum } = distribution;
  return factsOf([
    [say(texts.form), wordFor(formWords, kind, language)],
    [say(texts.format), format === undefined ? mediaType : codeLabel('file-type', format, language)],
    [say(texts.size), sizeBytes !== undefined && formatSize(sizeBytes, language)],
    [say(texts.rows), rows !== undefined && numberIn(language, rows)],
    [say(texts.columns), columns !== undefined && columns > 0 && numberIn(language, columns)],
    [say(texts.encoding), distribution.encoding],
    [say(texts.packed), distribution.packaging ?? distribution.compression],
    [say(texts.download), distribution.downloadUrl && <AddressLink url={distribution.downloadUrl} />],
    [
      say(texts.access),
      distribution.accessUrl && distribution.accessUrl !== distribution.downloadUrl && <AddressLink url={distribution.accessUrl} />,
    ],
    [
      say(texts.endpoint),
      service?.endpointUrl && service.endpointUrl !== distribution.accessUrl && <AddressLink url={service.endpointUrl} />,
    ],
    [say(texts.description), service?.endpointDescription && <AddressLink url={service.endpointDescription} />],
    [say(texts.schema), distribution.schemaUrl && <AddressLink url={distribution.schemaUrl} />],
    [
      say(texts.licence),
      licence &&
        (licence.includes(':') ? (
          <AddressLink url={licence}>{iriLabel('licence', licence, language)}</AddressLink>
        ) : (
          codeLabel('licence', licence, language)
        )),
    ],
    [say(texts.terms), distribution.termsOfUse && termsOf(distribution.termsOfUse, language)],
    [say(texts.availability), distribution.availability && codeLabel('planned-availability', distribution.availability, language)],
    [say(texts.checksum), checksum && <code>{`${checksum.algorithm}: ${checksum.value}`}</code>],
    [say(texts.issued), distribution.issued && formatDate(distribution.issued, language)],
    [say(texts.modified), distribution.modified && formatDate(distribution.modified, language)],
  ]);
}
