import { expect, test } from 'vitest';
import { csvwFiles, site, tableOf } from '../../../../test/csvw-files.ts';
import { FaultLog } from '../fault/fault-log.ts';
import { descriptionLinks } from './description-links.ts';
import { findDescription } from './find-description.ts';

const tableUrl = `${site}mesta.csv`;
const find = async (files: Record<string, unknown>, link?: string) => {
  const log = new FaultLog();
  const tables = await findDescription(tableUrl, link, csvwFiles(files), log);
  return { found: tables?.[0]?.place.url?.replace(site, ''), warnings: log.warnings.map(({ code }) => code) };
};
const about = tableOf([{ titles: 'obec' }]);
const aboutAnother = { ...about, url: 'obce.csv' };

test('the description beside the file goes before that of the folder', async () => {
  const files = { 'mesta.csv-metadata.json': about, 'csv-metadata.json': about };
  expect(await find(files)).toEqual({ found: 'mesta.csv-metadata.json', warnings: [] });
});

test('a description of another file is passed over with a warning', async () => {
  const files = { 'mesta.csv-metadata.json': aboutAnother, 'csv-metadata.json': about };
  expect(await find(files)).toEqual({ found: 'csv-metadata.json', warnings: ['description-not-of-table'] });
  expect(await find({ 'csv-metadata.json': 'no JSON' })).toEqual({ found: undefined, warnings: ['description-not-of-table'] });
});

test('a description named by the header goes before others, the last one first', async () => {
  const link = '<a.json>; rel="describedby"; type="application/csvm+json", <b.json>; type="application/json"; rel=describedby';
  const files = { 'a.json': about, 'b.json': about, 'mesta.csv-metadata.json': about };
  expect(await find(files, link)).toEqual({ found: 'b.json', warnings: [] });
  expect(await find({ ...files, 'b.json': aboutAnother }, link)).toMatchObject({ found: 'a.json' });
});

test('a site says where its descriptions are', async () => {
  const files = { '/.well-known/csvm': 'popis/{+url}.json\npopisy.json\n', 'popisy.json': about, 'csv-metadata.json': about };
  expect(await find(files)).toEqual({ found: 'popisy.json', warnings: [] });
});

test('links to anything but descriptions are no descriptions', () => {
  expect(
    descriptionLinks('<a>; rel=next, <b>; rel=describedby; type="text/html", <c>; rel="up describedby"; type="application/ld+json"'),
  ).toEqual(['c']);
});
