import { createServer, type Server } from 'node:http';
import Provider from 'oidc-provider';

/** People at the provider: what it says of them, by the name that one writes into its form. */
export type ProviderPeople = Record<string, Readonly<Record<string, unknown>>>;

/** How people sign in there: methods and a level, as the provider learns them from its own sign-in. */
export type ProviderFactors = Readonly<Record<string, { readonly amr?: readonly string[]; readonly acr?: string }>>;

export interface TestProvider {
  readonly issuer: string;
  readonly server: Server;
}

/** A real provider on this machine; its development pages sign in whoever is named. */
export async function startProvider(redirectUri: string, people: ProviderPeople, factors: ProviderFactors = {}): Promise<TestProvider> {
  let handle: (...args: Parameters<ReturnType<Provider['callback']>>) => unknown = () => undefined;
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const provider = new Provider(issuer, {
    clients: [
      { client_id: 'pasport', client_secret: 'tajne', redirect_uris: [redirectUri], token_endpoint_auth_method: 'client_secret_post' },
    ],
    acrValues: [...new Set(Object.values(factors).flatMap(({ acr }) => acr ?? []))],
    claims: { openid: ['sub', 'groups', 'amr'], profile: ['name'], email: ['email'] },
    conformIdTokenClaims: false,
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
  });
  const finished = provider.interactionFinished.bind(provider);
  provider.interactionFinished = async (request, response, result, options) => {
    const { login } = result;
    await finished(request, response, login ? { login: { ...login, ...factors[login.accountId] } } : result, options);
  };
  handle = provider.callback();
  return { issuer, server };
}

/** Walks through the pages of the provider as a browser would; returns where it sends the browser back to. */
export async function signInAt(url: string, name: string, home: string): Promise<string> {
  const jar = new Map<string, string>();
  let next = url;
  let form: URLSearchParams | undefined;
  for (let step = 0; step < 12; step += 1) {
    const answer = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([key, value]) => `${key}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: form }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(key, value);
    }
    form = undefined;
    const location = answer.headers.get('location');
    if (location !== null) {
      next = new URL(location, next).href;
      if (next.startsWith(home)) return next;
      continue;
    }
    const page = await answer.text();
    const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1] ?? '';
    const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1] ?? '';
    next = new URL(action, next).href;
    form = new URLSearchParams({ prompt, ...(prompt === 'login' && { login: name, password: 'x' }) });
  }
  throw new Error(`the provider does not come to an end: ${next}`);
}
