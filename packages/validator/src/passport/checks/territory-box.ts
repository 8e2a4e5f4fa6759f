import type { PassportCheck } from '../passport-check.ts';
import { gate, partial, pass } from '../outcome.ts';
import { rateMeasure } from '../../score/measures.ts';
import { tolerances } from '../../score/rules.ts';
import { boxOf, expectedBox, isSwapped, shareOutside } from '../territory-boxes.ts';

export const territoryBox: PassportCheck = {
  id: 'territory-box',
  dimension: 'accuracy',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: { cs: 'Obdélník nebo geometrie leží v uvedeném území.', en: 'The box or geometry lies in the declared territory.' },
  fix: {
    cs: 'Zkontrolujte pořadí souřadnic (západ, jih, východ, sever ve WGS 84) a vybrané území.',
    en: 'Check the order of coordinates (west, south, east, north in WGS 84) and the chosen territory.',
  },
  applies: ({ draft: { territory } }) => territory?.bbox !== undefined || territory?.geometry !== undefined,
  run({ draft: { territory } }) {
    const box = boxOf(territory);
    if (!box) return pass;
    const pointer = territory?.bbox ? '/territory/bbox' : '/territory/geometry';
    if (isSwapped(box)) {
      return gate({
        pointer,
        message: {
          cs: 'Souřadnice jsou prohozené: šířka je na místě délky.',
          en: 'The coordinates are swapped: latitude stands for longitude.',
        },
      });
    }
    const expected = expectedBox(territory?.units ?? []);
    if (!expected) return pass;
    const outside = shareOutside(box, expected);
    if (outside < 0.01) return pass;
    const percent = Math.round(outside * 100);
    return partial(rateMeasure(outside, 1, tolerances.area), [
      {
        pointer,
        severity: outside > 0.95 ? 'error' : 'warning',
        message: {
          cs: outside > 0.95 ? 'Obdélník leží mimo uvedené území.' : `Obdélník přesahuje uvedené území: ${percent} % plochy je mimo.`,
          en:
            outside > 0.95
              ? 'The box lies outside the declared territory.'
              : `The box exceeds the declared territory: ${percent} % of its area is outside.`,
        },
      },
    ]);
  },
};
