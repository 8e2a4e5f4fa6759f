import { withoutFormats } from '../blockers.ts';
import { eachOf } from '../outcome.ts';
import { whenFiles, type PassportCheck } from '../passport-check.ts';
import { formatAgreesWithMediaType } from '../format-signs.ts';

export const formatMediaType: PassportCheck = {
  id: 'format-media-type',
  dimension: 'consistency',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Formát a typ média označují totéž.', en: 'Format and media type mean the same.' },
  fix: {
    cs: 'Opravte formát nebo typ média; ke CSV patří text/csv, ke GeoJSON application/geo+json.',
    en: 'Correct the format or the media type; CSV goes with text/csv, GeoJSON with application/geo+json.',
  },
  applies: whenFiles,
  run(facts) {
    const { files } = facts;
    return (
      withoutFormats(facts) ??
      eachOf(files, ({ distribution: { format, mediaType, compression, packaging }, pointer }) => {
        if (format === undefined || mediaType === undefined) return undefined;
        if (formatAgreesWithMediaType(format, mediaType) || mediaType === compression || mediaType === packaging) return undefined;
        return {
          pointer: `${pointer}/mediaType`,
          message: {
            cs: `Formát ${format} a typ média ${mediaType} k sobě nepatří.`,
            en: `Format ${format} and media type ${mediaType} do not belong together.`,
          },
        };
      })
    );
  },
};
