import { LineCounter, parseDocument } from 'yaml';
import type { JsonValue } from '../../json/json-value.ts';
import type { YamlFault } from './api-facts.ts';

/** So many times may a text refer to its own parts. */
const maxAliases = 100;

/** Reads YAML 1.2 as values of JSON; tags of languages stay texts. */
export function readYaml(text: string): { root: JsonValue } | { fault: YamlFault } {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, schema: 'core' });
    const [error] = document.errors;
    if (error) return { fault: placeOf(lines, error.pos[0]) };
    const value: unknown = document.toJS({ maxAliasCount: maxAliases });
    return { root: JSON.parse(JSON.stringify(value ?? null)) as JsonValue };
  } catch {
    // Too many aliases, or nested too deeply.
    return { fault: { row: 1, column: 1 } };
  }
}

function placeOf(lines: LineCounter, offset: number): YamlFault {
  const { line, col } = lines.linePos(offset);
  return { row: Math.max(1, line), column: Math.max(1, col) };
}
