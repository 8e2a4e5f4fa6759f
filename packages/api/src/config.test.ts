import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('an empty environment is a good configuration', () => {
  expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 3000, runJobs: true, searchThreads: 2 });
});

test('PostgreSQL is chosen by its address', () => {
  expect(readConfig({ DATABASE_URL: 'postgres://u:p@db/pasport' }).databaseUrl).toBe('postgres://u:p@db/pasport');
});

test('what outgoing requests may reach is a list', () => {
  expect(readConfig({})).toMatchObject({ fetchAllow: [], fetchPorts: [80, 443] });
  const env = { PASPORT_FETCH_ALLOW: 'Mapy.Kraj.cz, 10.1.0.0/16,fd00::1', PASPORT_FETCH_PORTS: '443, 8443' };
  expect(readConfig(env)).toMatchObject({ fetchAllow: ['mapy.kraj.cz', '10.1.0.0/16', 'fd00::1'], fetchPorts: [443, 8443] });
});

test.each([
  [{ PASPORT_PORT: 'http' }, 'PASPORT_PORT'],
  [{ PASPORT_PORT: '70000' }, 'PASPORT_PORT'],
  [{ PASPORT_JOBS: 'yes' }, 'PASPORT_JOBS'],
  [{ PASPORT_BASE_URL: 'pasport' }, 'PASPORT_BASE_URL'],
  [{ DATABASE_URL: 'mysql://secret@db' }, 'DATABASE_URL'],
  [{ PASPORT_FETCH_ALLOW: 'mapy.kraj.cz,10.1.0.0/33' }, 'PASPORT_FETCH_ALLOW'],
  [{ PASPORT_FETCH_ALLOW: 'https://mapy.kraj.cz' }, 'PASPORT_FETCH_ALLOW'],
  [{ PASPORT_FETCH_ALLOW: '*' }, 'PASPORT_FETCH_ALLOW'],
  [{ PASPORT_FETCH_PORTS: '80,0' }, 'PASPORT_FETCH_PORTS'],
  [{ PASPORT_SMTP_URL: 'posta.kraj.cz' }, 'PASPORT_SMTP_URL'],
  [{ PASPORT_SMTP_URL: 'https://posta.kraj.cz' }, 'PASPORT_SMTP_URL'],
  [{ PASPORT_SMTP_URL: 'smtp://posta.kraj.cz/?debug=1', PASPORT_MAIL_FROM: 'a@kraj.cz' }, 'PASPORT_SMTP_URL'],
  [{ PASPORT_SMTP_URL: 'smtp://posta.kraj.cz' }, 'PASPORT_MAIL_FROM'],
  [{ PASPORT_MAIL_FROM: 'pasport' }, 'PASPORT_MAIL_FROM'],
  [{ PASPORT_MAIL_FROM: 'a@kraj.cz\r\nBcc: b@kraj.cz' }, 'PASPORT_MAIL_FROM'],
  [{ PASPORT_PROT: '1' }, 'PASPORT_PROT'],
])('a wrong value stops the start with a sentence: %j', (env, variable) => {
  expect(() => readConfig(env)).toThrow(variable);
});

test('mail has a server and a sender, or neither', () => {
  expect(readConfig({})).toMatchObject({ smtpUrl: '', mailFrom: '' });
  const env = { PASPORT_SMTP_URL: 'smtps://jmeno:heslo@posta.kraj.cz', PASPORT_MAIL_FROM: 'Registr pasportů <pasport@kraj.cz>' };
  expect(readConfig(env)).toMatchObject({ smtpUrl: env.PASPORT_SMTP_URL, mailFrom: env.PASPORT_MAIL_FROM });
});

test('a refused value is not repeated', () => {
  expect(() => readConfig({ DATABASE_URL: 'mysql://user:heslo@db' })).toThrow(/^(?!.*heslo)/s);
});
