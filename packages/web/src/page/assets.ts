import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const folder = join(import.meta.dirname, '../../assets');
const leaflet = join(dirname(createRequire(import.meta.url).resolve('leaflet/package.json')), 'dist');

/** Changes with every change of an asset, so that browsers may keep them for a year. */
const version = versionOf(folder);

function versionOf(root: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!/\.\w+$/u.test(name)) continue;
    hash.update(name).update(readFileSync(join(root, name)));
  }
  return hash.digest('base64url').slice(0, 10);
}

/** Address of an asset of ours, e.g. `pasport.css`, or of the map library, e.g. `leaflet/leaflet.css`. */
export function assetUrl(name: string): string {
  return `/assets/${version}/${name}`;
}

/** Serves style sheets, islands and the map library from files of our own. */
export async function addAssets(app: FastifyInstance): Promise<void> {
  const options = { decorateReply: false, immutable: true, maxAge: 31_536_000_000, index: false, preCompressed: true } as const;
  await app.register(fastifyStatic, { ...options, root: leaflet, prefix: `/assets/${version}/leaflet/` });
  await app.register(fastifyStatic, { ...options, root: folder, prefix: `/assets/${version}/` });
}
