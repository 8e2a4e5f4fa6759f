import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { Role } from '../src/accounts/actor.ts';
import { makeAdminLink } from '../src/accounts/links/make-admin-link.ts';
import type { OpenRegistry } from '../src/open-registry.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A browser on our pages: keeps the cookie and the form token, says where its requests come from. */
export interface Browser {
  cookie: string;
  csrf: string;
  readonly call: (method: Method, url: string, body?: unknown, headers?: Record<string, string>) => Promise<LightMyRequestResponse>;
  readonly signIn: (email: string, password: string, code?: string) => Promise<LightMyRequestResponse>;
}

export function browser(app: FastifyInstance, address = '192.0.2.1'): Browser {
  const self: Browser = {
    cookie: '',
    csrf: '',
    call: async (method, url, body, headers = {}) => {
      const answer = await app.inject({
        method,
        url: url.startsWith('/api') ? url : `/api/v1${url}`,
        remoteAddress: address,
        headers: {
          'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
          'sec-fetch-site': 'same-origin',
          ...(self.cookie !== '' && { cookie: self.cookie }),
          ...(self.csrf !== '' && { 'x-csrf-token': self.csrf }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { payload: JSON.stringify(body) }),
      });
      for (const { name, value } of answer.cookies) if (!name.includes('oidc')) self.cookie = value === '' ? '' : `${name}=${value}`;
      if (answer.headers['content-type']?.toString().startsWith('application/json')) {
        const { csrfToken } = answer.json() as { csrfToken?: string };
        if (csrfToken !== undefined) self.csrf = csrfToken;
      }
      return answer;
    },
    signIn: async (email, password, code) => await self.call('POST', '/session', { email, password, ...(code !== undefined && { code }) }),
  };
  return self;
}

export const goodPassword = 'lavička tesknota parník';

const secretOf = (url: string): string => url.split('#')[1] ?? '';

/** The first administrator of a registry, signed in. */
export async function administrator({ app, ctx }: OpenRegistry, email = 'spravce@kraj.example'): Promise<Browser> {
  const { url } = await makeAdminLink(ctx.database, ctx.baseUrl, ctx.clock());
  const admin = browser(app);
  const body = { secret: secretOf(url), name: 'Alena Dvořáková', password: goodPassword, email };
  const answer = await admin.call('POST', '/invitations/accept', body);
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return admin;
}

/** Somebody invited by an administrator and signed in. */
export async function invited(
  app: FastifyInstance,
  by: Browser,
  email: string,
  role: Role,
  organisation?: string,
): Promise<Browser & { id: string }> {
  const made = await by.call('POST', '/invitations', { email, role, ...(organisation !== undefined && { organisation }) });
  const person = browser(app);
  const accepted = await person.call('POST', '/invitations/accept', {
    secret: secretOf(made.json().url ?? ''),
    name: 'Božena Nováková',
    password: goodPassword,
  });
  if (accepted.statusCode !== 201) throw new Error(`${made.body}\n${accepted.body}`);
  return Object.assign(person, { id: (accepted.json() as { person: { id: string } }).person.id });
}
