import { beginRegistration } from '@pasport/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAdministrator, addPerson } from './account.ts';
import { register } from './registered.ts';
import { openSite, type TestSite } from './site.ts';

const hostile = '"><script>alert(1)</script>\'&lt;{{7*7}}';
/** What a page would contain if a text was not escaped. */
const unescaped = /<script>alert|"><script|javascript:alert/iu;
/** Ends the session that the test works in. */
const ending = /odhlas|odhlásit|zmenit-heslo/iu;
const mostPages = 150;

let site: TestSite;
const visitors: { name: string; cookie: string }[] = [{ name: 'a guest', cookie: '' }];
/** Pages to which no link leads yet. */
const starts = ['/', '/pristupnost/podnet', '/zadost-o-data', '/registrace/seznam', '/registrace/vzory'];
beforeAll(async () => {
  site = await openSite();
  const { registry } = site;
  const admin = await addAdministrator(registry);
  const office = { role: 'approver', organisation: 'vsetin' } as const;
  const clerk = await addPerson(registry, admin, { ...office, email: 'eva@vsetin.test', name: 'Eva' });
  const team = await addPerson(registry, admin, { role: 'data-team', email: 'tym@kraj.test', name: 'Tomáš' });
  const begun = await beginRegistration(registry.ctx, clerk.actor, { kind: 'system' }, 'vsetin');
  starts.push(...['rozpoznano', 'doplnte', 'pristup', 'kontrola'].map((step) => `/registrace/${begun.id}/${step}`));
  const waiting = await register(site, { kind: 'dataset', title: { cs: 'Lavičky' } }, { status: 'submitted', organisation: 'vsetin' });
  starts.push(`/posouzeni/${waiting.id}`);
  for (const [name, person] of Object.entries({ 'a clerk': clerk, 'the data team': team, 'an administrator': admin }))
    visitors.push({ name, cookie: person.cookie });
});
afterAll(async () => {
  await site.close();
});

interface Form {
  readonly page: string;
  readonly action: string;
  readonly method: 'GET' | 'POST';
  readonly isMultipart: boolean;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

const textOf = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1];
  return value === undefined ? undefined : textOf(value);
};
/** One page of a kind is enough: numbers, short names and what is asked for stand for others. */
const kindOf = (path: string): string =>
  path
    .replace(/\?.*$/u, '')
    .replaceAll(/[0-9a-f-]{36}/gu, ':id')
    .replace(/^\/(pasport|organizace)\/[^/]+/u, '/$1/:slug');

const get = async (path: string, cookie: string): Promise<string> => {
  const answer = await site.registry.app.inject({ url: path, headers: { cookie, accept: 'text/html' } });
  return String(answer.headers['content-type']).startsWith('text/html') ? answer.body : '';
};

/** Forms of the pages that a visitor reaches by links, each with every text in it hostile. */
async function findForms(cookie: string): Promise<Form[]> {
  const [seen, queue, forms] = [new Set(starts), [...starts], new Map<string, Form>()];
  for (let path = queue.shift(); path !== undefined && seen.size < mostPages; path = queue.shift()) {
    const html = await get(path, cookie);
    for (const [, href = ''] of html.matchAll(/<a[^>]*\shref="([^"#]*)/gu)) {
      const next = new URL(textOf(href), `http://x${path}`);
      if (next.host !== 'x' || !/^\/(?!api|assets)/u.test(next.pathname) || seen.has(kindOf(next.pathname))) continue;
      seen.add(kindOf(next.pathname));
      queue.push(next.pathname + next.search);
    }
    for (const form of formsIn(path, html))
      forms.set(`${form.method} ${kindOf(form.action)} ${form.fields.map(([name]) => name).join()}`, form);
  }
  return [...forms.values()];
}

function formsIn(page: string, html: string): Form[] {
  return [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/gu)].map(([, tag = '', inner = '']) => {
    const action = new URL(attribute(tag, 'action') ?? '', `http://x${page}`);
    const method = attribute(tag, 'method')?.toUpperCase() === 'POST' ? 'POST' : 'GET';
    const isMultipart = tag.includes('multipart/');
    return { page, action: action.pathname + action.search, method, isMultipart, fields: fieldsIn(inner) };
  });
}

/** What is hidden or chosen stays as it is; what is typed becomes hostile. */
function fieldsIn(html: string): Form['fields'] {
  const fields = new Map<string, string>();
  for (const [tag] of html.matchAll(/<(?:input|textarea|select|button)\b[^>]*>/gu)) {
    const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type') ?? 'text'];
    if (name === undefined) continue;
    const isChoice = /^(?:hidden|radio|checkbox|submit)$/u.test(type) && !tag.startsWith('<textarea') && !tag.startsWith('<select');
    if (!isChoice) fields.set(name, hostile);
    else if (!fields.has(name)) fields.set(name, attribute(tag, 'value') ?? 'on');
  }
  return [...fields];
}

/** Sends a form; the answer, or the page that it leads to. */
async function send({ action, method, isMultipart, fields }: Form, cookie: string): Promise<{ status: number; body: string }> {
  const data = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  if (method === 'GET') return { status: 200, body: await get(`${action.replace(/\?.*$/u, '')}?${data}`, cookie) };
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const sent = new Response(isMultipart ? form : data);
  const headers = { cookie, accept: 'text/html', 'content-type': sent.headers.get('content-type') ?? '' };
  const answer = await site.registry.app.inject({ method, url: action, headers, payload: Buffer.from(await sent.arrayBuffer()) });
  const next = answer.headers.location;
  return { status: answer.statusCode, body: next?.startsWith('/') === true ? answer.body + (await get(next, cookie)) : answer.body };
}

test.each(['a guest', 'a clerk', 'the data team', 'an administrator'])(
  'whatever is typed into any form comes back as text, for %s',
  { timeout: 60_000 },
  async (name) => {
    const { cookie } = visitors.find((one) => one.name === name)!;
    const forms = (await findForms(cookie)).filter(({ action }) => !ending.test(action));
    const faults: string[] = [];
    for (const form of forms) {
      const { status, body } = await send(form, cookie);
      if (status >= 500) faults.push(`${form.method} ${form.action}: ${status}`);
      if (unescaped.test(body)) faults.push(`${form.method} ${form.action}: came back as a script`);
      if (unescaped.test(await get(form.page, cookie))) faults.push(`${form.page}: shows a script after ${form.action}`);
    }
    expect(faults).toEqual([]);
    expect(forms.length).toBeGreaterThan(name === 'a guest' ? 3 : 8);
    process.stdout.write(
      `${name}: ${forms.length} forms, ${forms.reduce((sum, { fields }) => sum + fields.filter(([, v]) => v === hostile).length, 0)} texts\n`,
    );
  },
);
