import type { Distribution } from '@pasport/model';
import { expect, test } from 'vitest';
import { chooseDistribution } from './choose-distribution.ts';

const formatOf = (name: string) => ({ csv: 'CSV', xlsx: 'XLSX' })[name.split('.').at(-1) ?? ''];
const csv: Distribution = { kind: 'file', format: 'CSV', downloadUrl: 'https://a.example/d/H%C5%99i%C5%A1t%C4%9B.csv?v=2' };
const xlsx: Distribution = { kind: 'file', format: 'XLSX', downloadUrl: 'https://a.example/d/x.xlsx' };
const api: Distribution = { kind: 'api', accessUrl: 'https://a.example/api' };

test.each<[string, readonly Distribution[], string, string | undefined]>([
  ['the name in its link', [api, csv, { ...csv, downloadUrl: 'https://a.example/jina.csv' }], 'Hřiště.csv', '/distributions/1'],
  ['the only one of the format', [csv, xlsx], 'export.xlsx', '/distributions/1'],
  ['the only file', [api, csv], 'data', '/distributions/1'],
  ['the only file, for standard input', [api, csv], '', '/distributions/1'],
  ['none where more of them fit', [csv, { ...csv, downloadUrl: 'https://a.example/jina.csv' }], 'treti.csv', undefined],
  ['none where there are no files', [api], 'a.csv', undefined],
])('a file belongs to %s', (_name, distributions, name, pointer) => {
  expect(chooseDistribution(distributions, name, formatOf)?.pointer).toBe(pointer);
});
