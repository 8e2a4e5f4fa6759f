import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Fault } from '../problem/fault.ts';
import { faultOfAjv, isNoise } from './fault-of-ajv.ts';
import { Draft } from './passport.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: false });
addFormats.default(ajv);
const validate = ajv.compile(Draft);

/** Most faults that one answer lists; a longer list helps nobody and costs memory. */
const maxFaults = 200;

/** Faults of shape: types, unknown keys, missing keys, patterns, formats (JSON Schema 2020-12). */
export function checkShape(input: unknown): { faults: Fault[] } {
  if (validate(input)) return { faults: [] };
  const errors: ErrorObject[] = (validate.errors ?? []).filter((error) => !isNoise(error, validate.errors ?? []));
  const byPlace = new Map<string, Fault>();
  for (const error of errors) {
    const fault = faultOfAjv(error);
    const key = `${fault.pointer}\n${fault.code}`;
    if (!byPlace.has(key) && byPlace.size < maxFaults) byPlace.set(key, fault);
  }
  return { faults: [...byPlace.values()] };
}
