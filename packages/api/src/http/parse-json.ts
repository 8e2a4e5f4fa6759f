import { Problem } from '@pasport/model';

/** Deeper than any passport; a document of a million brackets is refused before it costs anything. */
const maxDepth = 64;

/**
 * Parses JSON of a caller.
 *
 * @throws {Problem} `invalid-json` with the place of the fault, also for nesting deeper than 64
 */
export function parseJson(text: string): unknown {
  if (depthOf(text) > maxDepth) throw new Problem('invalid-json', { faults: [tooDeep] });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Problem('invalid-json', { faults: [notJson(cause)], cause });
  }
}

const tooDeep = {
  pointer: '',
  code: 'too-deep',
  message: { cs: `JSON je zanořený hlouběji než ${maxDepth} úrovní.`, en: `The JSON is nested deeper than ${maxDepth} levels.` },
};

function notJson(cause: unknown) {
  const position = /position (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1];
  const cs = position === undefined ? 'Text není úplný nebo platný JSON.' : `Text přestává být platný JSON u znaku ${position}.`;
  const en =
    position === undefined ? 'The text is not complete or valid JSON.' : `The text stops being valid JSON at character ${position}.`;
  return { pointer: '', code: 'not-json', message: { cs, en }, ...(position !== undefined && { params: { position: Number(position) } }) };
}

/** Greatest nesting of brackets outside strings; stops at the limit. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let index = 0; index < text.length && deepest <= maxDepth; index += 1) {
    const code = text.charCodeAt(index);
    if (isInString) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) isInString = false;
    } else if (code === 0x22) isInString = true;
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, (depth += 1));
    else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return deepest;
}
