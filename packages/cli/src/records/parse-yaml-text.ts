import type { ParsedText } from './parse-json-text.ts';
import { unreadReasons } from './unread-reasons.ts';

/** Every document of a YAML text; aliases cannot blow up the memory, a fault names its line and column. */
export async function parseYamlText(text: string): Promise<ParsedText[]> {
  const { parseAllDocuments } = await import('yaml');
  const documents = parseAllDocuments(text, { maxAliasCount: 100 } as object);
  if (!Array.isArray(documents) || documents.length === 0) return [{ unread: unreadReasons.empty }];
  return documents.map((document): ParsedText => {
    const [fault] = document.errors;
    if (fault) return { unread: unreadReasons.notYaml(fault.linePos ? `${fault.linePos[0].line}:${fault.linePos[0].col}` : fault.code) };
    try {
      return { value: document.toJS({ maxAliasCount: 100 }) as unknown };
    } catch (error) {
      return { unread: unreadReasons.notYaml((error as Error).message) };
    }
  });
}
