import type { Setting } from './config.ts';

/** A configuration that cannot be used; the message says what to mend, in Czech and English. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Values of settings from the environment; unset and empty ones take their default.
 *
 * @throws {ConfigError} listing every wrong value, and every unknown variable that begins with PASPORT_
 */
export function parseEnv<Name extends string>(
  settings: Readonly<Record<Name, Setting>>,
  env: Readonly<Record<string, string | undefined>>,
): Record<Name, string> {
  const entries = Object.entries<Setting>(settings).map(
    ([name, setting]) => [name, env[setting.variable] || setting.default, setting] as const,
  );
  const wrong = entries.flatMap(([, value, setting]) => (setting.isValid(value) ? [] : [sentence(setting)]));
  const known = new Set([...entries.map(([, , setting]) => setting.variable), ...clientVariables]);
  const unknown = Object.keys(env).filter((variable) => variable.startsWith('PASPORT_') && !known.has(variable));
  const unknownLines = unknown.map((variable) => `${variable}: takové nastavení neznáme / there is no such setting`);
  if (wrong.length + unknown.length > 0) throw new ConfigError([...wrong, ...unknownLines].join('\n'));
  return Object.fromEntries(entries.map(([name, value]) => [name, value])) as Record<Name, string>;
}

/** Variables of the command-line client; a machine may have both. */
const clientVariables = ['PASPORT_URL', 'PASPORT_TOKEN', 'PASPORT_LANG'];

function sentence({ variable, expected }: Setting): string {
  return `${variable}: čekáme „${expected.cs}“ / expected “${expected.en}”`;
}
