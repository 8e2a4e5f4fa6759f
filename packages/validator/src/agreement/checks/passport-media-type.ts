import { clean } from '../../file/file-check.ts';
import { fileFormat, fileFormats } from '../../file/file-formats.ts';
import { formatAgreesWithMediaType } from '../../passport/format-signs.ts';
import type { AgreementCheck } from '../agreement-check.ts';
import { isBroader } from '../broader-formats.ts';
import { disagreement } from '../disagreement.ts';
import { isPacked } from '../is-packed.ts';

export const passportMediaType: AgreementCheck = {
  id: 'passport-media-type',
  field: 'mediaType',
  dimension: 'consistency',
  weight: 0,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Typ média v pasportu patří k formátu souboru.', en: 'The media type in the passport belongs to the format of the file.' },
  fix: { cs: 'Opravte typ média v pasportu.', en: 'Correct the media type in the passport.' },
  needs: 'report',
  run({ distribution, report }) {
    const right = fileFormat(report.format)?.mediaType;
    if (distribution.mediaType === undefined || right === undefined || isPacked(distribution)) return undefined;
    const said = distribution.mediaType.split(';')[0]!.trim().toLowerCase();
    if (formatAgreesWithMediaType(report.format, said)) return clean;
    if (fileFormats.some(({ format, mediaType }) => mediaType === said && isBroader(format, report.format))) return clean;
    return disagreement({
      cs: `Pasport uvádí typ média ${said}, k souboru ${report.format} patří ${right}.`,
      en: `The passport says the media type ${said}; ${right} belongs to a file of ${report.format}.`,
    });
  },
};
