import { expect, test } from 'vitest';
import { loggedPath } from './logged-path.ts';

const id = '01900000-0000-7000-8000-000000000001';

test.each<[string, string | undefined, Record<string, string>, string]>([
  ['/api/v1/passports?q=tajné', '/api/v1/passports', {}, '/api/v1/passports'],
  [`/api/v1/passports/${id}/report`, '/api/v1/passports/:id/report', { id }, `/api/v1/passports/${id}/report`],
  ['/pasport/seznam-dluzniku/tisk', '/pasport/:slug/tisk', { slug: 'seznam-dluzniku' }, '/pasport/:slug/tisk'],
  [`/a/${id}/revisions/12`, '/a/:id/revisions/:revision', { id, revision: '12' }, `/a/${id}/revisions/12`],
  ['/pasport/seznam-dluzniku/neni?x=1', undefined, {}, '/pasport/…'],
  ['/neni', undefined, {}, '/neni'],
])('of %s the log keeps what is no short name', (url, route, params, kept) => {
  expect(loggedPath({ url, routeOptions: { url: route } as never, params })).toBe(kept);
});
