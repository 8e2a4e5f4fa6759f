import { FilePreview } from '@pasport/validator';
import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import type { Context } from '../context.ts';
import { answers } from '../http/answers.ts';
import { getPreview } from './get-preview.ts';

const Params = Type.Object({
  id: Type.String({ description: 'Identifikátor nebo krátké jméno / id or short name' }),
  distribution: Type.Integer({ minimum: 1, maximum: 1_000, description: 'Pořadí distribuce v pasportu, od 1 / its number, from 1' }),
});

const Preview = Type.Object({
  distribution: Type.Integer({ minimum: 1 }),
  at: Type.String({ format: 'date-time', description: 'Kdy byl soubor přečten / when the file was read' }),
  ...FilePreview.properties,
});

/** The first rows of a public file, of a map a small drawing. */
export async function previewRoutes(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  app.get(
    '/passports/:id/distributions/:distribution/preview',
    {
      schema: {
        tags: ['quality'],
        summary: 'Ukázka dat / preview of the data',
        description:
          'První řádky a sloupce souboru, u mapy i zjednodušená kresba; jen u veřejných dat bez osobních údajů / first rows and columns, of a map a simple drawing; only of public data without personal data',
        params: Params,
        response: answers(Preview),
      },
    },
    async (request) => {
      const { id, distribution } = request.params as Static<typeof Params>;
      return await getPreview(ctx, request.actor, id, distribution);
    },
  );
}
