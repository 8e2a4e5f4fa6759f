import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Writes `assets/gov.css`: of the design tokens of gov.cz those that our own style sheets use, with what they refer to.
 * Run it after a new token is used: `node packages/web/scripts/build-styles.ts`.
 */

const assets = join(import.meta.dirname, '../assets');
const output = join(assets, 'gov.css');
const require = createRequire(import.meta.url);
const tokens = readFileSync(require.resolve('@gov-design-system-ce/styles/tokens.css'), 'utf8');
const { version } = JSON.parse(
  readFileSync(join(require.resolve('@gov-design-system-ce/styles/tokens.css'), '../../package.json'), 'utf8'),
) as {
  version: string;
};

/** Tokens that do not depend on the theme; ours say themselves what is light and what is dark. */
const values = new Map<string, string>();
for (const [, body = ''] of tokens.matchAll(/(?:^|[}{])\s*:root\{([^{}]*)\}/gu)) {
  for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+)/gu)) values.set(name, value.trim());
}

const sheets = readdirSync(assets).filter((name) => name.endsWith('.css') && name !== 'gov.css');
const used = new Set<string>();
const use = (text: string): void => {
  for (const [, name = ''] of text.matchAll(/var\((--[\w-]+)/gu)) {
    const value = values.get(name);
    if (value === undefined || used.has(name)) continue;
    used.add(name);
    use(value);
  }
};
for (const name of sheets) use(readFileSync(join(assets, name), 'utf8'));

const lines = [...used].toSorted().map((name) => `  ${name}: ${values.get(name)};`);
writeFileSync(
  output,
  `/*!
 * Design tokens of the gov.cz Design System (@gov-design-system-ce/styles ${version}), Digitální a informační agentura.
 * Licensed under the EUPL, version 1.2: https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Changed: only the tokens that are used here were taken. This file is under the same licence; the rest of the program is not.
 * Written by packages/web/scripts/build-styles.ts.
 */
:root {
${lines.join('\n')}
}
`,
);
process.stdout.write(`${used.size} tokens from ${values.size}\n`);
