import { topNames } from '../json/top-names.ts';

const versionValue = /^\s*"?[23]\.\d/u;
const yaml = /^["']?(?:openapi|swagger)["']?[ \t]*:[ \t]*["']?[123]\.\d/mu;
const yamlMember = /^(?:info|paths|components|servers|definitions|host)[ \t]*:[ \t]*(?:#.*)?\r?$/mu;

/** How a description of an interface is written, by its beginning; undefined for anything else. */
export function notationOfOpenApi(head: Uint8Array): 'JSON' | 'YAML' | undefined {
  const text = new TextDecoder().decode(head);
  if (/^\s*[{[]/u.test(text)) {
    const names = topNames(text);
    const at = names.get('openapi') ?? names.get('swagger');
    return at !== undefined && versionValue.test(text.slice(at, at + 50)) ? 'JSON' : undefined;
  }
  return yaml.test(text) && yamlMember.test(text) ? 'YAML' : undefined;
}

/** Is it OpenAPI 3 or Swagger 2, in JSON or YAML? */
export function looksLikeOpenApi(head: Uint8Array): boolean {
  return notationOfOpenApi(head) !== undefined;
}
