import type { Draft } from '@pasport/model';
import type { LinkAnswer } from '../src/links/link-answer.ts';
import { linksOfDraft } from '../src/links/links-of-draft.ts';
import { at } from './good-drafts.ts';

/** What an address without a fault answers. */
const goodAnswer: LinkAnswer = {
  at,
  status: 200,
  redirects: [],
  tls: { validTo: '2027-01-01T00:00:00Z' },
  contentType: 'text/csv',
  charset: 'utf-8',
  contentLength: 12_345,
  corsAllowed: true,
  etag: '"1"',
  lastModified: '2026-02-01T06:00:00Z',
  ms: 80,
  beginsAs: 'text',
  failuresInRow: 0,
  availability: { days30: { checks: 30, ok: 30 }, days90: { checks: 90, ok: 90 } },
};

/** The same answer of every address of a passport. */
export function answersOf(draft: Draft, answer: Partial<LinkAnswer> = {}): ReadonlyMap<string, LinkAnswer> {
  return new Map(linksOfDraft(draft).map(({ url }) => [url, { ...goodAnswer, ...answer }]));
}
