import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { TSchema } from 'typebox';
import type { Fault } from '../problem/fault.ts';
import { faultOfAjv, isNoise } from './fault-of-ajv.ts';
import { Draft } from './passport.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);

/** Most faults that one answer lists; a longer list helps nobody and costs memory. */
const maxFaults = 200;

/** A check of a value's shape by a schema: types, unknown keys, missing keys, patterns, formats; every fault with texts. */
export function checkShapeOf(schema: TSchema): (input: unknown) => Fault[] {
  const validate = ajv.compile(schema);
  return (input) => (validate(input) ? [] : faultsOf(validate.errors ?? []));
}

/** Faults of shape of a draft. */
export const checkShape = checkShapeOf(Draft);

function faultsOf(errors: readonly ErrorObject[]): Fault[] {
  const byPlace = new Map<string, Fault>();
  for (const error of errors) {
    if (isNoise(error, errors)) continue;
    const fault = faultOfAjv(error);
    const key = `${fault.pointer}\n${fault.code}`;
    if (!byPlace.has(key) && byPlace.size < maxFaults) byPlace.set(key, fault);
  }
  return [...byPlace.values()];
}
