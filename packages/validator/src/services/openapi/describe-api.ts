import { isList, isObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { isText } from '../json/is-text.ts';
import type { ApiFacts } from './api-facts.ts';
import { localReferences } from './local-references.ts';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
const maxOperations = 50_000;
const maxServers = 100;

/** What a description of an interface says, OpenAPI 3 or Swagger 2. */
export function describeApi(root: JsonObject): ApiFacts {
  const info = isObject(root['info']) ? root['info'] : {};
  const version = root['openapi'] ?? root['swagger'];
  return {
    ...((typeof version === 'string' || typeof version === 'number') && { version: versionText(version) }),
    hasTitle: isText(info['title']),
    hasVersion: isText(info['version']) || typeof info['version'] === 'number',
    hasDescription: isText(info['description']) || isText(info['summary']),
    hasTerms: isText(info['termsOfService']) || (isObject(info['license']) && isText(info['license']['name'])),
    hasContact: isObject(info['contact']) && [info['contact']['email'], info['contact']['url']].some(isText),
    operations: operationsOf(root['paths']),
    servers: root['swagger'] === undefined ? serversOf(root['servers']) : swaggerServers(root),
    ...localReferences(root),
  };
}

/** `2.0` without quotes is a number in YAML. */
function versionText(version: string | number): string {
  return Number.isInteger(version) ? `${version}.0` : String(version);
}

const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

function operationsOf(paths: JsonValue | undefined): ApiFacts['operations'] {
  if (!isObject(paths)) return [];
  const found = Object.entries(paths).flatMap(([path, item]) => {
    if (!isObject(item)) return [];
    return methods.flatMap((method) => {
      const operation = item[method];
      if (!isObject(operation)) return [];
      return [
        {
          position: { pointer: `/paths/${escaped(path)}/${method}` },
          hasResponses: isObject(operation['responses']) && Object.keys(operation['responses']).length > 0,
          isDescribed: [operation['summary'], operation['description'], item['summary'], item['description']].some(isText),
        },
      ];
    });
  });
  return found.slice(0, maxOperations);
}

function serversOf(servers: JsonValue | undefined): ApiFacts['servers'] {
  const listed = isList(servers) ? servers.slice(0, maxServers) : [];
  return listed.flatMap((server, index) =>
    isObject(server) && typeof server['url'] === 'string'
      ? [{ position: { pointer: `/servers/${index}/url` }, url: withDefaults(server['url'], server['variables']) }]
      : [],
  );
}

function withDefaults(url: string, variables: JsonValue | undefined): string {
  return url.replaceAll(/\{([^{}]*)\}/gu, (whole, name: string) => {
    const variable = isObject(variables) ? variables[name] : undefined;
    const value = isObject(variable) ? variable['default'] : undefined;
    return typeof value === 'string' ? value : whole;
  });
}

function swaggerServers(root: JsonObject): ApiFacts['servers'] {
  const { host, schemes } = root;
  if (!isText(host)) return [];
  const names = isList(schemes) && schemes.length > 0 ? schemes.filter((name) => typeof name === 'string') : ['https'];
  const base = isText(root['basePath']) ? root['basePath'] : '';
  // One safe way is enough: the other is there for old programs.
  const scheme = names.includes('https') ? 'https' : (names[0] ?? 'https');
  return [{ position: { pointer: '/host' }, url: `${scheme}://${host}${base}` }];
}
