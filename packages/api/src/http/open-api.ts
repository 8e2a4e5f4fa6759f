import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';

/** Description of the interface; the parts come from the schemas of the routes. */
export function openApi(baseUrl: string): FastifyDynamicSwaggerOptions {
  return {
    refResolver: {
      buildLocalReference: (schema, _base, _fragment, index) => (typeof schema.$id === 'string' ? schema.$id : `schema-${index}`),
    },
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Pasport',
        version: '1.0.0',
        description:
          'Registr pasportů datových sad: co obec nebo kraj za data má, kde leží, v jaké podobě, kdo k nim smí a jak jsou dobrá. / ' +
          'Registry of dataset passports: what data a municipality or region holds, where they live, in which form, who may reach them and how good they are.',
      },
      servers: [{ url: baseUrl }],
      components: {
        securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'Přístupový klíč / access token `psp_…`' } },
      },
      tags: [
        { name: 'passports', description: 'Pasporty / passports' },
        { name: 'search', description: 'Hledání / search' },
        { name: 'quality', description: 'Kvalita / quality' },
        { name: 'security', description: 'Bezpečnost dat / data security' },
        { name: 'notifications', description: 'Oznámení a webhooky / notifications and webhooks' },
        { name: 'administration', description: 'Správa: nastavení, úlohy, audit / administration: settings, jobs, audit' },
        { name: 'accounts', description: 'Účty a oprávnění / accounts and permissions' },
        { name: 'standards', description: 'Číselníky a území / codelists and territory' },
      ],
    },
  };
}
