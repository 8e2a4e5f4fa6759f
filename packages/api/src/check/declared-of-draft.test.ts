import type { Draft } from '@pasport/model';
import { expect, test } from 'vitest';
import { declaredOfDraft } from './declared-of-draft.ts';

const draft: Draft = {
  title: { cs: 'Parcely města' },
  conformsTo: ['https://inspire.ec.europa.eu/id/document/tg/cp'],
  access: { rights: 'PUBLIC' },
  distributions: [
    { kind: 'map-service', format: 'WMS_SRVC', accessUrl: 'https://mapy.example/wms' },
    { kind: 'file', format: 'CSV', encoding: 'UTF-8', downloadUrl: 'https://data.example/parcely.csv' },
  ],
};

test('a record says how its file is written, and whether areas of the map may overlap', () => {
  const declared = declaredOfDraft(draft, 'https://data.example/parcely.csv');
  expect(declared).toEqual({ isPublic: true, title: 'Parcely města', isCoverage: true, format: 'CSV', encoding: 'UTF-8' });
  expect(declaredOfDraft({ title: { cs: 'Lavičky' } }, undefined)).toEqual({ isPublic: false, title: 'Lavičky' });
});
