import { eachDownload, whenDownloads } from '../answered-links.ts';
import type { PassportCheck } from '../passport-check.ts';

export const linkVersion: PassportCheck = {
  id: 'link-version',
  dimension: 'accessibility',
  weight: 1,
  severity: 'hint',
  certainty: 'certain',
  what: {
    cs: 'Server říká, zda se soubor od minula změnil (ETag nebo Last-Modified).',
    en: 'The server tells whether the file has changed since last time (ETag or Last-Modified).',
  },
  fix: {
    cs: 'Požádejte správce serveru o hlavičku ETag nebo Last-Modified; čtenáři pak nebudou stahovat totéž dvakrát.',
    en: 'Ask the operator of the server for the header ETag or Last-Modified; readers then need not download the same twice.',
  },
  applies: whenDownloads,
  run: (facts) =>
    eachDownload(facts, ({ answer: { etag, lastModified }, pointer }) =>
      etag === undefined && lastModified === undefined
        ? {
            pointer,
            message: { cs: 'Server neposílá ETag ani Last-Modified.', en: 'The server sends neither ETag nor Last-Modified.' },
          }
        : undefined,
    ),
};
