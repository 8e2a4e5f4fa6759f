import type { XsdFault, XsdFaultCode } from './judge-messages.ts';

/** A fault as one message of libxml2 tells it. */
export type ToldFault = Omit<XsdFault, 'count' | 'rows'>;

const place = /^Element '(?:\{[^}]*\})?(?<element>[^'{}]*)'(?:, attribute '(?:\{[^}]*\})?(?<attribute>[^'{}]*)')?: (?<said>[\s\S]*)$/u;

/**
 * Kinds of messages. Values of the file stand in them before the words matched here, which is why these are sought from the
 * end: what a group takes comes from the schema, but for names.
 */
const kinds: readonly (readonly [RegExp, XsdFaultCode])[] = [
  [/No matching global declaration available for the validation root\.$/u, 'root-unknown'],
  [/Missing child element\(s\)\.(?: Expected is (?:one of )?\((?<names>[\s\S]*)\)\.)?$/u, 'element-missing'],
  [/This element is not expected\.(?: Expected is (?:one of )?\((?<names>[\s\S]*)\)\.)?$/u, 'element-not-expected'],
  [/No matching global element declaration available, but demanded by the strict wildcard\.$/u, 'element-unknown'],
  [/Character content (?:other than whitespace )?is not allowed[^']*(?:'element-only'|empty)\.$/u, 'text-not-allowed'],
  [/Element content is not allowed[^']*\.$/u, 'elements-not-allowed'],
  [/The element is not 'nillable'\.$/u, 'empty-not-allowed'],
  [/The attribute '(?:\{[^}]*\})?(?<name>[^'{}]*)' is required but missing\.$/u, 'attribute-missing'],
  [/The attribute '[^']*' is not allowed\.$/u, 'attribute-not-allowed'],
  [/No matching global attribute declaration available, but demanded by the strict wildcard\.$/u, 'attribute-not-allowed'],
  [/^[\s\S]* is not an element of the set \{(?<set>[\s\S]*)\}\.$/u, 'enumeration'],
  [/^[\s\S]* is not accepted by the pattern '(?<one>[\s\S]*)'\.$/u, 'pattern'],
  [/underruns the allowed minimum length of '(?<one>[^']*)'\.$/u, 'min-length'],
  [/exceeds the allowed maximum length of '(?<one>[^']*)'\.$/u, 'max-length'],
  [/differs from the allowed length of '(?<one>[^']*)'\.$/u, 'length'],
  [/is less than the minimum value allowed \('(?<one>[^']*)'\)\.$/u, 'min'],
  [/is greater than the maximum value allowed \('(?<one>[^']*)'\)\.$/u, 'max'],
  [/must be greater than '(?<one>[^']*)'\.$/u, 'above'],
  [/must be less than '(?<one>[^']*)'\.$/u, 'below'],
  [/has more digits than are allowed \('(?<one>[^']*)'\)\.$/u, 'digits'],
  [/has more fractional digits than are allowed \('(?<one>[^']*)'\)\.$/u, 'fraction-digits'],
  [/is not a valid value of the (?:local )?(?:atomic|list|union|simple)? ?type(?: '(?:\{[^}]*\})?(?<one>[^'{}]*)')?\.$/u, 'type'],
  [/does not match the fixed value constraint '[\s\S]*'\.$/u, 'fixed'],
  [/^Duplicate key-sequence \[[\s\S]*\] in (?:key|unique) identity-constraint '(?:\{[^}]*\})?(?<one>[^'{}]*)'\.$/u, 'key-repeated'],
  [/^Not all fields of key identity-constraint '(?:\{[^}]*\})?(?<one>[^'{}]*)' evaluate to a node\.$/u, 'key-incomplete'],
  [/^No match found for key-sequence \[[\s\S]*\] of keyref '(?:\{[^}]*\})?(?<one>[^'{}]*)'\.$/u, 'reference'],
];

/** Follows from a fault that was told just before. */
const echo = /Warning: No precomputed value available/u;
const maxLength = 60;
const maxWanted = 6;

/**
 * What a message of libxml2 about an element says, without any value of the file.
 *
 * @returns undefined when it says nothing new
 */
export function faultOfMessage(message: string): ToldFault | undefined {
  const { element = '', attribute, said = '' } = place.exec(message)?.groups ?? {};
  if (echo.test(said)) return undefined;
  for (const [words, code] of kinds) {
    const groups = words.exec(said)?.groups;
    if (!groups && !words.test(said)) continue;
    const named = groups?.['name'] ?? attribute;
    const wanted = wantedOf(groups ?? {});
    return { code, element: cut(element), ...(named !== undefined && { attribute: cut(named) }), ...(wanted.length > 0 && { wanted }) };
  }
  return { code: 'other', element: cut(element), ...(attribute !== undefined && { attribute: cut(attribute) }) };
}

function wantedOf({ names, set, one }: Readonly<Record<string, string | undefined>>): string[] {
  const all = names?.split(',').map(localName) ?? set?.replace(/^'|'$/gu, '').split("', '") ?? (one === undefined ? [] : [one]);
  return [...all.slice(0, maxWanted).map(cut), ...(all.length > maxWanted ? ['…'] : [])];
}

function localName(name: string): string {
  return name.trim().replace(/^\{[^}]*\}/u, '');
}

function cut(text: string): string {
  return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
}
