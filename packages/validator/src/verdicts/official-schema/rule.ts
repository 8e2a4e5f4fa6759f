import type { Text } from '@pasport/model';
import type { VerdictFault } from '../../report.ts';

/** Looks at one value of a record and adds what is wrong with it. */
export type Rule = (value: unknown, pointer: string, faults: VerdictFault[]) => void;

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function fault(code: string, pointer: string, message: Text): VerdictFault {
  return { code, pointer, message };
}

/** Does the value meet the rule? */
function meets(rule: Rule, value: unknown): boolean {
  const faults: VerdictFault[] = [];
  rule(value, '', faults);
  return faults.length === 0;
}

const notText = { cs: 'Má tu být text.', en: 'A text belongs here.' };

/** A text that starts in one of these ways and is at least so long. */
export function text({ starts, what, minLength = 0 }: { starts?: readonly string[]; what?: Text; minLength?: number } = {}): Rule {
  return (value, pointer, faults) => {
    if (typeof value !== 'string') faults.push(fault('not-text', pointer, notText));
    else if ((starts && !starts.some((start) => value.startsWith(start))) || (minLength > 0 && value.length < minLength)) {
      faults.push(
        fault('not-matching', pointer, what ?? { cs: `Má začínat „${starts?.[0]}“.`, en: `It must start with “${starts?.[0]}”.` }),
      );
    }
  };
}

/** Exactly one of these texts. */
export function oneOfTexts(...allowed: readonly string[]): Rule {
  return (value, pointer, faults) => {
    if (allowed.includes(value as string)) return;
    faults.push(fault('not-allowed', pointer, { cs: `Dovoleno je: ${allowed.join(', ')}.`, en: `Allowed is: ${allowed.join(', ')}.` }));
  };
}

/** The type name itself, or a list of texts that holds it. */
export function typeNamed(name: string): Rule {
  return (value, pointer, faults) => {
    const isRight = Array.isArray(value) ? value.includes(name) && value.every((item) => typeof item === 'string') : value === name;
    if (!isRight) faults.push(fault('wrong-type', pointer, { cs: `Typ má být „${name}“.`, en: `The type must be “${name}”.` }));
  };
}

/** A list whose items meet a rule; `contains`: and at least one of them meets another. */
export function list(item: Rule, contains?: { rule: Rule; what: Text }): Rule {
  return (value, pointer, faults) => {
    if (!Array.isArray(value)) {
      faults.push(fault('not-list', pointer, { cs: 'Má tu být seznam.', en: 'A list belongs here.' }));
      return;
    }
    value.forEach((one, index) => item(one, `${pointer}/${index}`, faults));
    if (contains && !value.some((one) => meets(contains.rule, one))) faults.push(fault('not-containing', pointer, contains.what));
  };
}

/** An object with its required keys and rules for known ones; others are left alone. */
export function object({ required, properties }: { required: readonly string[]; properties: Readonly<Record<string, Rule>> }): Rule {
  const rules = Object.entries(properties);
  return (value, pointer, faults) => {
    if (!isObject(value)) {
      faults.push(fault('not-object', pointer, { cs: 'Má tu být objekt.', en: 'An object belongs here.' }));
      return;
    }
    for (const key of required) {
      if (!Object.hasOwn(value, key))
        faults.push(fault('missing', `${pointer}/${key}`, { cs: `Chybí „${key}“.`, en: `“${key}” is missing.` }));
    }
    for (const [key, rule] of rules) if (Object.hasOwn(value, key)) rule(value[key], `${pointer}/${key}`, faults);
  };
}

/** Either of two rules, but not both. */
export function either(a: Rule, b: Rule, both: Text): Rule {
  return (value, pointer, faults) => {
    const [first, second]: [VerdictFault[], VerdictFault[]] = [[], []];
    a(value, pointer, first);
    b(value, pointer, second);
    if (first.length === 0 && second.length === 0) faults.push(fault('both', pointer, both));
    else if (first.length > 0 && second.length > 0) faults.push(...(first.length <= second.length ? first : second));
  };
}

/** Both of two rules. */
export function all(...rules: readonly Rule[]): Rule {
  return (value, pointer, faults) => {
    for (const rule of rules) rule(value, pointer, faults);
  };
}

/** One value that meets a rule, or a list of such values. */
export function oneOrMore(rule: Rule): Rule {
  const many = list(rule);
  return (value, pointer, faults) => (Array.isArray(value) ? many : rule)(value, pointer, faults);
}
