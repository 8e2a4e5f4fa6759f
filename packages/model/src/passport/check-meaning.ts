import { codelists, findCode, isCodelistName, type CodelistName } from '../codelists/codelists.ts';
import type { Fault } from '../problem/fault.ts';
import { pointerOf } from '../problem/json-pointer.ts';
import { isPossibleUnit } from '../territory/units.ts';
import { Draft } from './passport.ts';

type Path = readonly (string | number)[];
interface SchemaNode {
  'x-codelist'?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
}

/**
 * Faults that a JSON Schema cannot state: codes outside their codelist, RÚIAN elements that do not exist,
 * reversed periods and boxes. Places where the shape is already wrong are left alone.
 */
export function checkMeaning(input: unknown, shapeFaults: readonly Fault[]): Fault[] {
  if (typeof input !== 'object' || input === null) return [];
  const wrongPlaces = new Set(shapeFaults.map((fault) => fault.pointer));
  const draft = input as Draft;
  return [...codeFaults(Draft as SchemaNode, input, []), ...unitFaults(draft), ...periodFaults(draft), ...boxFaults(draft)].filter(
    (fault) => !wrongPlaces.has(fault.pointer),
  );
}

/** Walks only the parts of the schema that carry codes. */
function codeFaults(schema: SchemaNode, value: unknown, path: Path): Fault[] {
  const codelist = schema['x-codelist'];
  if (codelist !== undefined) return typeof value === 'string' ? codeFault(codelist, value, path) : [];
  if (schema.items && Array.isArray(value)) return value.flatMap((item, index) => codeFaults(schema.items!, item, [...path, index]));
  if (!schema.properties || typeof value !== 'object' || value === null) return [];
  const fields = value as Record<string, unknown>;
  return Object.entries(schema.properties).flatMap(([key, child]) =>
    Object.hasOwn(fields, key) ? codeFaults(child, fields[key], [...path, key]) : [],
  );
}

function codeFault(codelist: string, code: string, path: Path): Fault[] {
  if (!isCodelistName(codelist)) throw new Error(`The schema names an unknown codelist: ${codelist}`);
  if (findCode(codelist, code)) return [];
  return [
    {
      pointer: pointerOf(path),
      code: 'unknown-code',
      message: {
        cs: `Kód „${code}“ není v číselníku ${codelist}.${codesOf(codelist, 'Kódy')}`,
        en: `Code “${code}” is not in the codelist ${codelist}.${codesOf(codelist, 'Codes')}`,
      },
      params: { codelist, value: code },
    },
  ];
}

/** Most codes that a sentence lists; longer codelists are for looking up. */
const maxListed = 45;

function codesOf(codelist: CodelistName, word: string): string {
  const { items } = codelists[codelist];
  return items.length > maxListed ? '' : ` ${word}: ${items.map((item) => item.code).join(', ')}.`;
}

function unitFaults(draft: Draft): Fault[] {
  const units: unknown = draft.territory?.units;
  if (!Array.isArray(units)) return [];
  return units.flatMap((unit: unknown, index) =>
    typeof unit !== 'string' || isPossibleUnit(unit)
      ? []
      : [
          {
            pointer: pointerOf(['territory', 'units', index]),
            code: 'unknown-unit',
            message: { cs: `Územní prvek „${unit}“ v RÚIAN neznáme.`, en: `RÚIAN has no element “${unit}” that we know.` },
            params: { value: unit },
          },
        ],
  );
}

function periodFaults(draft: Draft): Fault[] {
  const { start, end } = draft.temporal ?? {};
  if (typeof start !== 'string' || typeof end !== 'string' || start <= end) return [];
  return [
    {
      pointer: '/temporal/end',
      code: 'end-before-start',
      message: { cs: 'Konec období je dřív než začátek.', en: 'The period ends before it starts.' },
      params: { start, end },
    },
  ];
}

function boxFaults(draft: Draft): Fault[] {
  const bbox: unknown = draft.territory?.bbox;
  if (!Array.isArray(bbox) || bbox.length !== 4 || !bbox.every((n) => typeof n === 'number')) return [];
  const [west, south, east, north] = bbox as [number, number, number, number];
  const pointer = '/territory/bbox';
  if (Math.abs(west) > 180 || Math.abs(east) > 180 || Math.abs(south) > 90 || Math.abs(north) > 90) {
    return [
      {
        pointer,
        code: 'outside-world',
        message: {
          cs: 'Souřadnice nejsou ve stupních WGS 84 (západ, jih, východ, sever). Nejsou to souřadnice S-JTSK?',
          en: 'The coordinates are not WGS 84 degrees (west, south, east, north). Are they S-JTSK?',
        },
      },
    ];
  }
  if (west <= east && south <= north) return [];
  return [
    {
      pointer,
      code: 'reversed-box',
      message: {
        cs: 'Obdélník je obráceně: pořadí je západ, jih, východ, sever.',
        en: 'The box is reversed: the order is west, south, east, north.',
      },
    },
  ];
}
