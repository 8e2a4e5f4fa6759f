import { anyOf, booleanRule, languageRule, stringOrNullRule, stringRule, stringsRule, templateRule } from './property-rules.ts';
import { datatypeRule } from './read-datatype.ts';
import type { JsonObject } from './json-object.ts';
import type { InheritedProperties } from './table-description.ts';

/** Properties that a group, table, schema and column may have. @see Metadata Vocabulary for Tabular Data, 5.7 */
export const inheritedRules = {
  aboutUrl: templateRule,
  datatype: datatypeRule,
  default: stringRule,
  lang: languageRule,
  null: stringsRule,
  ordered: booleanRule,
  propertyUrl: templateRule,
  required: booleanRule,
  separator: stringOrNullRule,
  textDirection: anyOf('ltr', 'rtl', 'auto', 'inherit'),
  valueUrl: templateRule,
};

const used = ['datatype', 'default', 'lang', 'null', 'required', 'separator'] as const;

/** What an object passes on: its own properties over those of what it stands in. */
export function passedOn(read: JsonObject, from: InheritedProperties): InheritedProperties {
  return { ...from, ...Object.fromEntries(used.filter((name) => name in read).map((name) => [name, read[name]])) };
}
