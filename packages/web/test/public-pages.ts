import { slugOf } from './registered.ts';
import type { TestSite } from './site.ts';

const words = encodeURIComponent('hřiště');

/** Addresses of every kind of page that anybody may open, with a passport of the sample catalogue. */
export async function publicPages(site: TestSite): Promise<readonly string[]> {
  const passport = `/pasport/${await slugOf(site, 'Dětská hřiště')}`;
  return [
    '/',
    '/?lang=en',
    '/hledat',
    `/hledat?q=${words}`,
    `/hledat?q=${words}&lang=en`,
    '/hledat?q=ponorky',
    '/zadost-o-data?q=ponorky',
    passport,
    `${passport}/kvalita`,
    `${passport}/tisk`,
    '/kvalita',
    '/prihlaseni',
    '/zapomenute-heslo',
    '/napoveda',
    '/napoveda/skore',
    '/napoveda/rest',
    '/slovnicek',
    '/pristupnost',
    '/pristupnost/podnet',
    '/soukromi',
    '/o-registru',
    '/takova-stranka-neni',
  ];
}
