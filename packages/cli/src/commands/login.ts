import type { CommandRun } from '../command-spec.ts';
import { readLogin, removeLogin, writeLogin } from '../config/config-file.ts';
import { defaultUrl } from '../config/registry-settings.ts';
import { registryUrl } from '../config/registry-url.ts';
import { Failure } from '../failure.ts';
import { createRegistryClient } from '../registry-client.ts';
import type { Session } from '../session.ts';
import { createQuestions } from '../terminal/create-questions.ts';
import { loginTexts } from '../texts/login.ts';

interface LoginOptions {
  tokenStdin?: boolean;
  remove?: boolean;
}

/** `pasport login`: nothing is stored until the registry has accepted the token. */
export const login: CommandRun = async (session, { args, options }) => {
  const { tokenStdin = false, remove = false } = options as LoginOptions;
  if (remove) return forget(session);
  const url = await urlOf(session, args[0]);
  const token = await tokenOf(session, tokenStdin);
  if (url.startsWith('http:') && !isThisMachine(url)) session.note(loginTexts.notEncrypted(url));
  await createRegistryClient({ url, token, language: session.language, signal: session.signal }).search({ limit: 1 });
  const stored = await writeLogin(session.io.env, { url, token });
  if (session.json) await session.printJson({ url, stored });
  else session.note(loginTexts.done(url, stored));
  return 'ok';
};

async function forget(session: Session): Promise<'ok'> {
  const stored = await removeLogin(session.io.env);
  if (session.json) await session.printJson({ url: null, stored });
  else session.note(loginTexts.removed(stored));
  return 'ok';
}

async function urlOf(session: Session, argument: string | undefined): Promise<string> {
  const given = argument ?? session.url ?? (session.io.env['PASPORT_URL'] || undefined);
  if (given !== undefined) return registryUrl(given);
  const before = (await readLogin(session.io.env).catch(() => undefined))?.url ?? defaultUrl;
  return registryUrl(session.interactive ? await createQuestions(session).text(loginTexts.askUrl, { initial: before }) : before);
}

async function tokenOf(session: Session, fromStdin: boolean): Promise<string> {
  const token = (await givenToken(session, fromStdin))?.trim();
  if (!token)
    throw new Failure('usage', loginTexts.noToken, {
      code: 'missing-values',
      details: [{ pointer: 'PASPORT_TOKEN', message: loginTexts.askToken }],
    });
  if (!/^[A-Za-z0-9._~+/=-]+$/.test(token)) throw new Failure('usage', loginTexts.malformed, { code: 'wrong-usage' });
  return token;
}

async function givenToken(session: Session, fromStdin: boolean): Promise<string | undefined> {
  if (fromStdin) {
    const { text } = await import('node:stream/consumers');
    return text(session.io.stdin as AsyncIterable<Uint8Array> as never);
  }
  if (session.io.env['PASPORT_TOKEN']) return session.io.env['PASPORT_TOKEN'];
  return session.interactive ? createQuestions(session).secret(loginTexts.askToken) : undefined;
}

function isThisMachine(url: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname);
}
