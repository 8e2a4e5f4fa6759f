import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { testCertificate } from '../../test/certificate.ts';
import { allowList } from './allow-list.ts';
import { fetchRefusals } from './fetch-refusals.ts';
import type { FetchRules, Resolve } from './fetch-rules.ts';
import { guardedFetch, type FetchOptions } from './guarded-fetch.ts';

/** Asked of the servers: those on 127.0.0.1 are opened by the allow list, the one on 127.0.0.2 is the secret neighbour. */
const asked: { host: string; url: string; headers: Record<string, unknown> }[] = [];
let secretAsked = 0;
let open: Server;
let secure: Server;
let secret: Server;
let port: number;
let securePort: number;

beforeAll(async () => {
  open = createServer((request, response) => {
    asked.push({ host: request.headers.host ?? '', url: request.url ?? '', headers: request.headers });
    answer(request, response);
  });
  port = await listen(open, '127.0.0.1');
  secure = createHttpsServer(testCertificate, (request, response) => {
    if (request.url === '/dolu') response.writeHead(302, { location: `http://verejny.example:${port}/ok` }).end();
    else response.end('bezpečně');
  });
  securePort = await listen(secure, '127.0.0.1');
  secret = createServer((_request, response) => {
    secretAsked += 1;
    response.end('tajné');
  });
  await listen(secret, '127.0.0.2', port);
});
afterAll(() => {
  for (const server of [open, secure, secret]) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(server: Server, host: string, wanted = 0): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(wanted, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}

const answer: RequestListener = (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
  const packed = (encoding: string, body: Buffer): void => void response.writeHead(200, { 'content-encoding': encoding }).end(body);
  const answers: Record<string, () => void> = {
    '/ok': () => response.writeHead(200, { 'content-type': 'text/plain' }).end('dobrý den'),
    '/missing': () => response.writeHead(404).end('není'),
    '/to': () => response.writeHead(Number(searchParams.get('status') ?? 302), { location: searchParams.get('url') ?? '' }).end('tělo'),
    '/loop': () => response.writeHead(302, { location: `/loop?${asked.length}` }).end(),
    '/countdown': () => {
      const left = Number(searchParams.get('n'));
      response.writeHead(307, { location: left > 1 ? `/countdown?n=${left - 1}` : '/ok' }).end();
    },
    '/declared': () => response.writeHead(200, { 'content-length': 5_000_000 }).write('x'),
    '/endless': () => {
      const timer = setInterval(() => response.write(Buffer.alloc(100_000)), 1);
      response.on('close', () => clearInterval(timer));
    },
    '/slow': () => {
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    },
    '/silent': () => undefined,
    '/gzip': () => packed('gzip', gzipSync('dobrý den')),
    '/br': () => packed('BR', brotliCompressSync('dobrý den')),
    '/bomb': () => packed('gzip', gzipSync(Buffer.alloc(50_000_000))),
    '/bomb-br': () => packed('br', brotliCompressSync(Buffer.alloc(20_000_000))),
    '/twice': () => packed('gzip, gzip', gzipSync(gzipSync('dobrý den'))),
    '/damaged': () => packed('gzip', Buffer.from('dobrý den')),
    '/truncated': () => packed('gzip', gzipSync('dobrý den'.repeat(100)).subarray(0, 30)),
    '/hang-up': () => response.socket?.destroy(),
    '/garbage': () => response.socket?.end('SSH-2.0-OpenSSH\r\n'),
    '/upgrade': () => response.socket?.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
  };
  (answers[pathname] ?? (() => response.writeHead(404).end()))();
};

/** Names answered in turn; the last answer stays. */
function names(answers: Record<string, string[][]>): Resolve & { asked: string[] } {
  const left = structuredClone(answers);
  const resolve = async (host: string): Promise<string[]> => {
    resolve.asked.push(host);
    const queue = left[host];
    if (!queue) throw new Error('ENOTFOUND');
    return (queue.length > 1 ? queue.shift() : queue[0]) ?? [];
  };
  resolve.asked = [] as string[];
  return resolve;
}

function rules(resolve: Resolve = names({ 'verejny.example': [['127.0.0.1']] }), allow = ['127.0.0.1']): FetchRules {
  return {
    allow: allowList(allow),
    ports: new Set([80, 443, port, securePort]),
    resolve,
    userAgent: 'Pasport (+https://pasport.example/)',
  };
}

const get = (path: string, options?: FetchOptions) => guardedFetch(`http://verejny.example:${port}${path}`, rules(), options);

describe('an answer', () => {
  test('has status, headers, body, final address and hops', async () => {
    const url = `http://verejny.example:${port}/countdown?n=2`;
    expect(await guardedFetch(url, rules())).toMatchObject({
      ok: true,
      status: 200,
      headers: { 'content-type': 'text/plain' },
      body: Buffer.from('dobrý den'),
      isCut: false,
      url: `http://verejny.example:${port}/ok`,
      hops: [url, `http://verejny.example:${port}/countdown?n=1`, `http://verejny.example:${port}/ok`],
      redirects: [307, 307],
    });
  });

  test('to a part is asked for unpacked', async () => {
    await get('/ok?part', { headers: { range: 'bytes=0-9' } });
    expect(asked.at(-1)?.headers).toMatchObject({ range: 'bytes=0-9', 'accept-encoding': 'identity' });
  });

  test('of an error is an answer too', async () => {
    expect(await get('/missing')).toMatchObject({ ok: true, status: 404, body: Buffer.from('není') });
  });

  test('to HEAD has no body', async () => {
    expect(await get('/ok', { method: 'HEAD' })).toMatchObject({ ok: true, status: 200, body: Buffer.alloc(0) });
  });

  test('comes from a literal address that is open', async () => {
    expect(await guardedFetch(`http://127.0.0.1:${port}/ok`, rules())).toMatchObject({ ok: true, status: 200 });
  });

  test('comes from a name that is open, wherever it leads', async () => {
    const intranet = names({ 'mapy.intranet': [['127.0.0.2']] });
    const opened = await guardedFetch(`http://mapy.intranet:${port}/`, rules(intranet, ['mapy.intranet']));
    expect(opened).toMatchObject({ ok: true, body: Buffer.from('tajné') });
    secretAsked = 0;
  });

  test('is asked for under our name, without cookies and credentials', async () => {
    await get('/ok', { headers: { accept: 'text/csv' } });
    const { host, headers } = asked.at(-1)!;
    expect(host).toBe(`verejny.example:${port}`);
    expect(headers).toEqual({
      host,
      accept: 'text/csv',
      'accept-encoding': 'gzip, br',
      'user-agent': 'Pasport (+https://pasport.example/)',
      connection: 'close',
    });
  });

  test.each([['/gzip'], ['/br']])('is unpacked: %s', async (path) => {
    expect(await get(path)).toMatchObject({ ok: true, body: Buffer.from('dobrý den') });
  });

  test('that is too large can be cut', async () => {
    const result = await get('/endless', { cut: true, maxBytes: 1_000 });
    expect(result).toMatchObject({ ok: true, isCut: true, body: Buffer.alloc(1_000) });
  });

  test('goes through no proxy of the environment', async () => {
    for (const name of ['http_proxy', 'HTTP_PROXY', 'ALL_PROXY']) vi.stubEnv(name, `http://127.0.0.2:${port}`);
    vi.stubEnv('NODE_USE_ENV_PROXY', '1');
    expect(await get('/ok')).toMatchObject({ ok: true, body: Buffer.from('dobrý den') });
    vi.unstubAllEnvs();
    expect(secretAsked).toBe(0);
  });
});

describe('a redirect', () => {
  test.each([
    ['http://127.0.0.2/', 'address-not-public'],
    ['http://2130706434/', 'address-not-public'],
    ['//127.0.0.2/', 'address-not-public'],
    ['http://[::1]/', 'address-not-public'],
    ['http://[::ffff:127.0.0.2]/', 'address-not-public'],
    ['http://[64:ff9b::127.0.0.2]/', 'address-not-public'],
    ['http://169.254.169.254/latest/meta-data/', 'address-not-public'],
    ['http://10.0.0.1/', 'address-not-public'],
    ['http://localhost./', 'address-not-public'],
    ['http://uvnitr.example/', 'address-not-public'],
    ['http://neni.example/', 'name-not-found'],
    ['http://admin:heslo@verejny.example/', 'credentials-in-url'],
    ['http://verejny.example:22/', 'port-not-allowed'],
    ['file:///etc/passwd', 'scheme-not-allowed'],
    ['ftp://verejny.example/', 'scheme-not-allowed'],
    ['http://[::1', 'url-not-valid'],
  ])('to %s is refused: %s', async (target, reason) => {
    const resolve = names({ 'verejny.example': [['127.0.0.1']], 'uvnitr.example': [['127.0.0.2']] });
    const first = `http://verejny.example:${port}/to?url=${encodeURIComponent(target)}`;
    const result = await guardedFetch(first, rules(resolve));
    expect(result).toMatchObject({ ok: false, reason, message: fetchRefusals[reason as keyof typeof fetchRefusals] });
    expect(result.hops[0]).toBe(first);
    expect(secretAsked).toBe(0);
  });

  test.each([[301], [302], [303], [307], [308]])('with status %i to a private address is refused', async (status) => {
    const result = await get(`/to?status=${status}&url=${encodeURIComponent(`http://127.0.0.2:${port}/`)}`);
    expect(result).toMatchObject({ ok: false, reason: 'address-not-public' });
    expect(secretAsked).toBe(0);
  });

  test('five are followed, six are not', async () => {
    expect(await get('/countdown?n=5')).toMatchObject({ ok: true, status: 200 });
    expect(await get('/countdown?n=6')).toMatchObject({ ok: false, reason: 'too-many-redirects' });
  });

  test('without end is left', async () => {
    const before = asked.length;
    expect(await get('/loop')).toMatchObject({ ok: false, reason: 'too-many-redirects' });
    expect(asked.length - before).toBe(6);
  });
});

describe('a name', () => {
  test('that answers open first and private next is connected to where it was checked', async () => {
    const resolve = names({ 'meni.example': [['127.0.0.1'], ['127.0.0.2']] });
    expect(await guardedFetch(`http://meni.example:${port}/ok`, rules(resolve))).toMatchObject({
      ok: true,
      body: Buffer.from('dobrý den'),
    });
    expect(resolve.asked).toEqual(['meni.example']);
    expect(secretAsked).toBe(0);
  });

  test('that changes its answer between hops is refused at the second one', async () => {
    const resolve = names({ 'meni.example': [['127.0.0.1'], ['127.0.0.2']] });
    const result = await guardedFetch(`http://meni.example:${port}/to?url=/`, rules(resolve));
    expect(result).toMatchObject({ ok: false, reason: 'address-not-public' });
    expect(result.hops).toHaveLength(2);
    expect(secretAsked).toBe(0);
  });

  test.each([
    [['127.0.0.1', '127.0.0.2']],
    [['127.0.0.2', '127.0.0.1']],
    [['8.8.8.8', '10.0.0.1']],
    [['8.8.8.8', '::1']],
    [['8.8.8.8', '::ffff:10.0.0.1']],
    [['2a00:1450:4014:80c::2004', 'fe80::1%eth0']],
    [['8.8.8.8', 'localhost']],
  ])('with one private answer is refused: %j', async (addresses) => {
    const result = await guardedFetch(`http://vice.example:${port}/ok`, rules(names({ 'vice.example': [addresses] })));
    expect(result).toMatchObject({ ok: false, reason: 'address-not-public' });
    expect(secretAsked).toBe(0);
  });

  test('with no answer is not found', async () => {
    expect(await guardedFetch('http://prazdne.example/', rules(names({ 'prazdne.example': [[]] })))).toMatchObject({
      reason: 'name-not-found',
    });
    expect(await guardedFetch('http://neni.example/', rules())).toMatchObject({ reason: 'name-not-found' });
  });

  test('whose server of names is silent is left', async () => {
    const silent: Resolve = () => new Promise(() => undefined);
    expect(await guardedFetch('http://ticho.example/', rules(silent), { timeoutMs: 50 })).toMatchObject({ reason: 'took-too-long' });
  });
});

describe('a server', () => {
  test.each([
    ['/declared', 'too-large'],
    ['/endless', 'too-large'],
    ['/slow', 'took-too-long'],
    ['/silent', 'took-too-long'],
    ['/bomb', 'too-compressed'],
    ['/bomb-br', 'too-compressed'],
    ['/twice', 'encoding-not-known'],
    ['/damaged', 'body-not-readable'],
    ['/truncated', 'body-not-readable'],
    ['/hang-up', 'connection-failed'],
    ['/garbage', 'connection-failed'],
    ['/upgrade', 'connection-failed'],
  ])('of %s is left: %s', async (path, reason) => {
    const startedAt = performance.now();
    expect(await get(path, { timeoutMs: 1_000, maxBytes: path.startsWith('/bomb') ? 1e9 : 4_000_000 })).toMatchObject({
      ok: false,
      reason,
    });
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  test('of a bomb is left at the limit of size when that comes first', async () => {
    expect(await get('/bomb')).toMatchObject({ ok: false, reason: 'too-large' });
  });

  test('that left us is free of our connections', async () => {
    await vi.waitFor(async () => {
      const count = await new Promise<number>((resolve) => {
        open.getConnections((_error, connections) => resolve(connections));
      });
      expect(count).toBe(0);
    });
  });

  test('where nobody listens does not answer', async () => {
    const closed = createServer();
    const free = await listen(closed, '127.0.0.1');
    await new Promise((resolve) => {
      closed.close(resolve);
    });
    const result = await guardedFetch(`http://127.0.0.1:${free}/`, { ...rules(), ports: new Set([free]) });
    expect(result).toMatchObject({ ok: false, reason: 'connection-failed' });
    expect(JSON.stringify(result)).not.toContain('ECONNREFUSED');
  });

  test('with a certificate of nobody is refused', async () => {
    expect(await guardedFetch(`https://verejny.example:${securePort}/`, rules())).toMatchObject({ reason: 'certificate-not-valid' });
  });

  test('on HTTPS answers under its name, not under another, and must not send us down to HTTP', async () => {
    const trusted = getCACertificates('default');
    setDefaultCACertificates([...trusted, testCertificate.cert]);
    const both = names({ 'verejny.example': [['127.0.0.1']], 'jiny.example': [['127.0.0.1']] });
    try {
      expect(await guardedFetch(`https://verejny.example:${securePort}/`, rules(both))).toMatchObject({
        body: Buffer.from('bezpečně'),
        certificateEnd: '2126-10-31T23:50:28.000Z',
      });
      expect(await guardedFetch(`https://jiny.example:${securePort}/`, rules(both))).toMatchObject({ reason: 'certificate-not-valid' });
      expect(await guardedFetch(`https://verejny.example:${securePort}/dolu`, rules(both))).toMatchObject({ reason: 'redirect-to-http' });
    } finally {
      setDefaultCACertificates(trusted);
    }
  });
});
