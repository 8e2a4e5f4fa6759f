import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchTerms } from './search-terms.ts';

test.each([
  ['hřiště', 'Přehled dětských hřišť'],
  ['hriste', 'Přehled dětských hřišť'],
  ['Brno', 'Odpady v Brně'],
  ['skol', 'Obsazenost ve školách'],
  ['rozpocet mesta', 'Návrh rozpočtu města 2025'],
  ['nove mesto', 'v Novém Městě na Moravě'],
  ['karlovy vary', 'v Karlových Varech'],
  ['usti', 'nad Ústím'],
  ['smlouva', 'registr smluv'],
  ['JTSK', 'mapa v S-JTSK'],
  ['s-jtsk', 'mapa v SJTSK'],
  ['wi-fi', 'WiFi na náměstí'],
  ['sro', 'Lesy s. r. o.'],
  ['co2', 'Koncentrace CO₂'],
  ['parkovani pes', 'Parkování, psi'],
])('%s finds: %s', (query, text) => {
  const found = new Set(searchTerms(text).stems);
  for (const term of searchTerms(query).stems) expect(found).toContain(term);
});

test('numbers, codes and short words stay', () => {
  expect(searchTerms('WMS, EPSG:5514 a č. p. 12/4').stems).toEqual(['wms', 'epsg', '5514', 'a', 'cp', '12', '4']);
});

test('any input has as many stems as words, none empty, and the same ones each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { folded, stems } = searchTerms(text);
      expect(stems).toHaveLength(folded.length);
      expect(searchTerms(text)).toEqual({ folded, stems });
      for (const term of [...folded, ...stems]) expect(term).not.toBe('');
    }),
  );
});
