import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a test server answers at one path. */
export interface Page {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** What HEAD answers when it lies. */
  readonly head?: { readonly status: number; readonly headers?: Readonly<Record<string, string>> };
}

/** A server of files whose answers a test changes as it goes. */
export interface LinkServer {
  readonly port: number;
  readonly url: (path: string) => string;
  readonly pages: Map<string, Page>;
  /** `GET /path` of each check of a link, in order. */
  readonly asked: string[];
  readonly close: () => void;
}

export const csv: Page = {
  headers: { 'content-type': 'text/csv; charset=utf-8', 'access-control-allow-origin': '*', etag: '"1"' },
  body: 'id;nazev\n1;Lavička\n2;Houpačka\n',
};

/** Listens on 127.0.0.1. */
export async function startLinkServer(): Promise<LinkServer> {
  const pages = new Map<string, Page>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    // Files are fetched whole by another job; checks of links ask for the head or the first bytes.
    if (request.method === 'HEAD' || request.headers.range !== undefined) asked.push(`${request.method} ${request.url}`);
    answer(pages.get(request.url ?? '') ?? { status: 404, body: 'není' }, request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (path) => `http://127.0.0.1:${port}${path}`,
    pages,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer(page: Page, request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'HEAD' && page.head) {
    response.writeHead(page.head.status, { ...page.head.headers }).end();
    return;
  }
  const body = Buffer.from(page.body ?? '');
  response.writeHead(page.status ?? 200, { 'content-length': body.length, ...page.headers });
  response.end(request.method === 'HEAD' ? undefined : body);
}
