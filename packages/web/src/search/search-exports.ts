import { Readable } from 'node:stream';
import { getPassport, lkodOfView, type Context, type FoundPassport } from '@pasport/api';
import { findUnit, Problem } from '@pasport/model';
import { csvLine } from '@pasport/validator';
import type { FastifyReply } from 'fastify';
import type { MakePage } from '../page/add-page.ts';
import { foundPages } from './found-pages.ts';
import { readSearch } from './read-search.ts';

/** Most results that a file holds; programs page through `/api/v1/passports`. */
const maxRows = 10_000;

const columns: Readonly<Record<string, (item: FoundPassport, ctx: Context) => string>> = {
  id: ({ id }) => id,
  adresa: ({ slug }, { baseUrl }) => `${baseUrl}/pasport/${slug}`,
  nazev: ({ title }) => title.cs ?? Object.values(title)[0] ?? '',
  organizace: ({ organisation }) => organisation,
  temata: ({ themes }) => themes.join(' '),
  uzemi: ({ units }) => units.map((unit) => findUnit(unit)?.name ?? unit).join(', '),
  uzemi_ruian: ({ units }) => units.join(' '),
  formaty: ({ formats }) => formats.join(' '),
  podoby: ({ forms }) => forms.join(' '),
  pristup: ({ access }) => access ?? '',
  kvalita: ({ quality }) => (quality === null ? '' : String(quality)),
  zmeneno: ({ updatedAt }) => updatedAt,
};

/** Results as CSV (RFC 4180, UTF-8). */
export const searchCsv: MakePage = async ({ ctx, page: { actor }, request, reply }) => {
  const asked = readSearch(request.url);
  async function* rows(): AsyncGenerator<string> {
    yield csvLine(Object.keys(columns));
    for await (const item of foundPages(ctx, actor, asked, maxRows)) yield csvLine(Object.values(columns).map((cell) => cell(item, ctx)));
  }
  return sendFile(reply, 'text/csv; charset=utf-8', 'pasporty.csv', rows());
};

/** Results as records of a local catalogue: a list in JSON-LD. */
export const searchJsonLd: MakePage = async ({ ctx, page: { actor }, request, reply }) => {
  const asked = readSearch(request.url);
  async function* records(): AsyncGenerator<string> {
    let mark = '[\n';
    for await (const { id } of foundPages(ctx, actor, asked, maxRows)) {
      const view = await getPassport(ctx, actor, id).catch(ignoreMissing);
      if (!view) continue;
      yield `${mark}${JSON.stringify(await lkodOfView(ctx, view))}`;
      mark = ',\n';
    }
    yield mark === '[\n' ? '[]\n' : '\n]\n';
  }
  return sendFile(reply, 'application/ld+json; charset=utf-8', 'pasporty.jsonld', records());
};

/** What was found may be gone before it is read. */
function ignoreMissing(error: unknown): null {
  if (error instanceof Problem) return null;
  throw error;
}

function sendFile(reply: FastifyReply, type: string, name: string, parts: AsyncGenerator<string>): FastifyReply {
  return reply.header('content-type', type).header('content-disposition', `attachment; filename="${name}"`).send(Readable.from(parts));
}
