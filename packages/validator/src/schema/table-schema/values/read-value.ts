import type { FieldType } from '../table-schema.ts';
import type { ReadValue } from './field-value.ts';
import { arrayValue, geoJsonValue, geoPointValue, objectValue } from './json-value.ts';
import { booleanValue, integerValue, numberValue } from './number-value.ts';
import { listValue, textValue } from './text-value.ts';
import { durationValue, timeValue, yearMonthValue, yearValue } from './time-value.ts';

const readers: Readonly<Record<FieldType, ReadValue>> = {
  string: textValue,
  number: numberValue,
  integer: integerValue,
  boolean: booleanValue,
  date: timeValue,
  time: timeValue,
  datetime: timeValue,
  year: yearValue,
  yearmonth: yearMonthValue,
  duration: durationValue,
  object: objectValue,
  array: arrayValue,
  list: listValue,
  geopoint: geoPointValue,
  geojson: geoJsonValue,
  any: (text) => text,
};

/** Reads the text of a cell as a value of a field; undefined when it is none. */
export const readValue: ReadValue = (text, field) => readers[field.type](text, field);
