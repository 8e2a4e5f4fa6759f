import { checkShapeOf, findUnit, LangText, Problem, type Fault } from '@pasport/model';
import Type from 'typebox';
import type { Organisation } from './organisation.store.ts';

const Organisations = Type.Array(
  Type.Object(
    {
      id: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,99}$' }),
      name: LangText,
      ico: Type.Optional(Type.String({ pattern: '^[0-9]{8}$' })),
      unit: Type.Optional(Type.String({ pattern: '^[a-z0-9-]+/[0-9]+$' })),
    },
    { additionalProperties: false },
  ),
  { minItems: 1 },
);
const shapeOf = checkShapeOf(Organisations);

/**
 * Organisations from untrusted JSON.
 *
 * @throws {Problem} `invalid-request` with every fault
 */
export function readOrganisations(input: unknown): Organisation[] {
  const faults: Fault[] = shapeOf(input);
  if (faults.length === 0) {
    for (const [index, { unit }] of (input as Organisation[]).entries()) {
      if (unit !== undefined && !findUnit(unit)) faults.push(unknownUnit(index, unit));
    }
  }
  if (faults.length > 0) throw new Problem('invalid-request', { faults });
  return input as Organisation[];
}

const unknownUnit = (index: number, unit: string): Fault => ({
  pointer: `/${index}/unit`,
  code: 'unknown-unit',
  message: { cs: `Územní prvek „${unit}“ v RÚIAN neznáme.`, en: `RÚIAN has no element “${unit}” that we know.` },
});
