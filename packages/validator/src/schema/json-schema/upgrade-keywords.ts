import { drafts, type Draft } from './draft-of.ts';
import type { JsonObject } from './json-object.ts';

/**
 * Rewrites the keywords of one schema node to those of 2020-12 that mean the same.
 *
 * @param node keywords of the node, without its subschemas looked into
 * @param draft what it is written in; without it, only what cannot be meant otherwise is rewritten
 * @see https://json-schema.org/draft/2020-12/release-notes
 */
export function upgradeKeywords(node: JsonObject, draft: Draft | undefined): JsonObject {
  const upgraded = { ...node };
  for (const keyword of ['$schema', '$async', '$vocabulary']) delete upgraded[keyword];
  if (upgraded['type'] === undefined) delete upgraded['nullable'];
  if (draft === '2020-12') return upgraded;
  const age = draft === undefined ? drafts.length : drafts.indexOf(draft);
  if (age <= drafts.indexOf('draft-07')) onlyReference(upgraded);
  identifiers(upgraded);
  limits(upgraded);
  lists(upgraded);
  recursion(upgraded);
  return upgraded;
}

/** Up to draft-07, keywords beside `$ref` do not count. */
function onlyReference(node: JsonObject) {
  if (typeof node['$ref'] !== 'string') return;
  for (const keyword of Object.keys(node)) if (!['$ref', '$defs', 'definitions'].includes(keyword)) delete node[keyword];
}

/** `id` of draft-04; `$id` with a fragment only was an anchor up to draft-07. */
function identifiers(node: JsonObject) {
  if (typeof node['id'] === 'string' && node['$id'] === undefined) {
    node['$id'] = node['id'];
    delete node['id'];
  }
  const id = node['$id'];
  if (typeof id !== 'string') return;
  if (/^#./.test(id)) {
    node['$anchor'] = id.slice(1);
    delete node['$id'];
  } else node['$id'] = id.replace(/#$/, '');
}

/** In draft-04 `exclusiveMinimum` said how to take `minimum`. */
function limits(node: JsonObject) {
  for (const [exclusive, limit] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof node[exclusive] !== 'boolean') continue;
    const isExclusive = node[exclusive];
    delete node[exclusive];
    if (!isExclusive || node[limit] === undefined) continue;
    node[exclusive] = node[limit];
    delete node[limit];
  }
}

/** A list of schemas by position was `items`, and the rest `additionalItems`. */
function lists(node: JsonObject) {
  if (Array.isArray(node['items'])) {
    node['prefixItems'] = node['items'];
    delete node['items'];
    if (node['additionalItems'] !== undefined) node['items'] = node['additionalItems'];
  }
  delete node['additionalItems'];
}

function recursion(node: JsonObject) {
  if (node['$recursiveRef'] !== undefined) node['$dynamicRef'] = '#recursive';
  if (node['$recursiveAnchor'] === true) node['$dynamicAnchor'] = 'recursive';
  delete node['$recursiveRef'];
  delete node['$recursiveAnchor'];
}
