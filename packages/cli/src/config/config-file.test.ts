import { expect, test } from 'vitest';
import { configPath } from './config-file.ts';

test.each([
  ['linux', { HOME: '/home/jana' }, '/home/jana/.config/pasport/config.json'],
  ['linux', { HOME: '/home/jana', XDG_CONFIG_HOME: '/cfg' }, '/cfg/pasport/config.json'],
  ['darwin', { HOME: '/Users/jana' }, '/Users/jana/Library/Application Support/pasport/config.json'],
  ['win32', { APPDATA: '/Users/jana/AppData/Roaming' }, '/Users/jana/AppData/Roaming/pasport/config.json'],
] as const)('on %s with %j the login is in %s', (system, env, path) => {
  expect(configPath(env, system).replaceAll('\\', '/')).toBe(path);
});
