import type { ErrorObject } from 'ajv';

/**
 * Drops what each option of a failed `anyOf` or `oneOf` said of the value as a whole: that no option fits says it all, and
 * one value would otherwise be reported once for each. What an option found deeper in the value stays: it got further.
 *
 * @param errors in the order of validation, options before the keyword that holds them
 */
export function withoutBranches(errors: readonly ErrorObject[]): ErrorObject[] {
  const kept: ErrorObject[] = [];
  for (const error of errors) {
    if (error.keyword === 'anyOf' || error.keyword === 'oneOf') {
      const { instancePath, schemaPath } = error;
      const isOption = ({ instancePath: path, schemaPath: rule }: ErrorObject) =>
        path === instancePath && (rule.startsWith(`${schemaPath}/`) || isReferred(rule, schemaPath));
      let last = kept.length;
      while (last > 0 && isWithin(kept[last - 1]!.instancePath, instancePath)) {
        last -= 1;
        if (isOption(kept[last]!)) kept.splice(last, 1);
      }
    }
    kept.push(error);
  }
  return kept;
}

/** Is the rule one of a schema referred to, rather than one beside the options? */
function isReferred(rule: string, options: string): boolean {
  return /^(?:#\/(?:\$defs|definitions)\/|#\/[^/]+$|[^#])/.test(rule) && parent(rule) !== parent(options);
}

function parent(rule: string): string {
  return rule.slice(0, rule.lastIndexOf('/'));
}

function isWithin(path: string, around: string): boolean {
  return path === around || path.startsWith(`${around}/`);
}
