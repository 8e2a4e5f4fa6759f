import type { AnsweredLink } from '../facts.ts';
import { eachDownload, whenDownloads, type WorkingLink } from '../answered-links.ts';
import { formatAgreesWithMediaType } from '../format-signs.ts';
import type { FindingDraft, PassportCheck } from '../passport-check.ts';

export const linkContentType: PassportCheck = {
  id: 'link-content-type',
  dimension: 'consistency',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Server posílá soubor s typem (Content-Type), který patří k uvedenému formátu.',
    en: 'The server sends the file with a type (Content-Type) that goes with the declared format.',
  },
  fix: {
    cs: 'Nastavte na serveru správný Content-Type, např. text/csv; charset=utf-8; nebo opravte formát v pasportu.',
    en: 'Set the right Content-Type on the server, e.g. text/csv; charset=utf-8; or correct the format in the passport.',
  },
  applies: whenDownloads,
  run: (facts) => eachDownload(facts, look),
};

function look(link: WorkingLink): FindingDraft | undefined {
  const { contentType } = link.answer;
  const { pointer } = link;
  // A page instead of data is told by the check that reads the first bytes.
  if (link.answer.beginsAs === 'html-page' || link.answer.beginsAs === 'login-page') return undefined;
  if (contentType === undefined)
    return {
      pointer,
      message: { cs: 'Server neposílá typ obsahu (Content-Type).', en: 'The server does not send the type of the content (Content-Type).' },
    };
  if (isDeclared(link, contentType)) return undefined;
  const { format, mediaType } = link.distribution;
  const declared = format ?? mediaType;
  return {
    pointer,
    message: {
      cs: `Server posílá typ ${clean(contentType)}, v pasportu je ${declared}.`,
      en: `The server sends the type ${clean(contentType)}, the passport says ${declared}.`,
    },
  };
}

function isDeclared({ distribution: { format, mediaType, compression, packaging } }: AnsweredLink, contentType: string): boolean {
  if (format === undefined && mediaType === undefined) return true;
  if ([mediaType?.split(';', 1)[0]?.trim().toLowerCase(), compression, packaging].includes(contentType)) return true;
  return format !== undefined && formatAgreesWithMediaType(format, contentType);
}

/** A foreign server wrote it: only what a media type may hold. */
function clean(contentType: string): string {
  return contentType.replaceAll(/[^\w.+/-]/gu, '').slice(0, 80);
}
