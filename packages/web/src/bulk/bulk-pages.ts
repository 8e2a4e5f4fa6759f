import {
  getInventory,
  importInventory,
  inventoryFaults,
  inventoryTemplate,
  mapInventory,
  tryInventory,
  uploadInventory,
  type Context,
  type Inventory,
  type InventoryFileKind,
  type RowResult,
} from '@pasport/api';
import { Problem, problemCodes } from '@pasport/model';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { addPage, type MakePage, type PageRequest } from '../page/add-page.ts';
import { formBody } from '../page/form-body.ts';
import { sentFile } from '../register/multipart-body.ts';
import { bulkForm, bulkPage } from './bulk-page.tsx';
import { trialPage } from './trial-page.tsx';

const at = '/registrace/seznam';

/** An inventory: template, upload, trial with correction of columns, import, file of faults. */
export function addBulkPages(pages: FastifyInstance, ctx: Context): void {
  addPage(pages, ctx, 'GET', at, bulkPage);
  addPage(pages, ctx, 'POST', at, postUpload, 'check');
  for (const kind of ['csv', 'xlsx'] as const) {
    addPage(pages, ctx, 'GET', `${at}/sablona.${kind}`, getTemplate(kind));
    addPage(pages, ctx, 'GET', `${at}/:id/chyby.${kind}`, getFaults(kind));
  }
  addPage(pages, ctx, 'GET', `${at}/:id`, getTrial);
  addPage(pages, ctx, 'POST', `${at}/:id/sloupce`, postColumns);
  addPage(pages, ctx, 'POST', `${at}/:id/nacist`, postImport);
}

const noFile = { cs: 'Vyberte soubor CSV nebo XLSX.', en: 'Choose a CSV or XLSX file.' } as const;

const postUpload: MakePage = async (asked) => {
  const { ctx, page, request, reply } = asked;
  const file = sentFile(request.body, 'soubor');
  if (!file) return await bulkForm(asked, [{ field: 'soubor', message: page.say(noFile) }]);
  try {
    const organisation = formBody(request).text('organizace') || undefined;
    const { id } = await uploadInventory(ctx, page.actor, { fileName: file.name, bytes: new Uint8Array(file.bytes), organisation });
    return reply.redirect(`${at}/${id}`, 303);
  } catch (error) {
    if (!(error instanceof Problem) || (error.code !== 'inventory-unreadable' && error.code !== 'too-large')) throw error;
    return await bulkForm(asked, [{ field: 'soubor', message: page.say(problemCodes[error.code].title) }]);
  }
};

const idOf = ({ request }: PageRequest): string => (request.params as { id: string }).id;

async function resultsOf({ ctx, page, request }: PageRequest, inventory: Inventory): Promise<readonly RowResult[]> {
  return inventory.results ?? (await tryInventory(ctx, page.actor, inventory, { requestId: request.id }));
}

const getTrial: MakePage = async (asked) => {
  const inventory = await getInventory(asked.ctx, asked.page.actor, idOf(asked));
  return trialPage(asked.page, { inventory, results: await resultsOf(asked, inventory) });
};

const postColumns: MakePage = async (asked) => {
  const { ctx, page, request, reply } = asked;
  const before = await getInventory(ctx, page.actor, idOf(asked));
  const form = formBody(request);
  const mapping = before.table.names.map((_name, index) => form.text(`sloupec-${index}`));
  try {
    await mapInventory(ctx, page.actor, before.id, mapping);
    return reply.redirect(`${at}/${before.id}`, 303);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'invalid-request') throw error;
    const faults = error.faults.map(({ pointer, message }) => ({ field: `sloupec-${pointer.slice(1)}`, message: page.say(message) }));
    return trialPage(page, { inventory: { ...before, mapping }, results: await resultsOf(asked, before), faults });
  }
};

const postImport: MakePage = async (asked) => {
  const { ctx, page, request, reply } = asked;
  const before = await getInventory(ctx, page.actor, idOf(asked));
  const submit = formBody(request).text('odeslat') === 'ano';
  if (before.results === undefined) await importInventory(ctx, page.actor, before.id, { requestId: request.id, submit });
  return reply.redirect(`${at}/${before.id}`, 303);
};

const types: Readonly<Record<InventoryFileKind, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function sendFile(reply: FastifyReply, kind: InventoryFileKind, name: string, bytes: Buffer): FastifyReply {
  return reply.type(types[kind]).header('content-disposition', `attachment; filename="${name}.${kind}"`).send(bytes);
}

const getTemplate =
  (kind: InventoryFileKind): MakePage =>
  async ({ page, reply }) => {
    const name = page.language === 'cs' ? 'inventura-sablona' : 'inventory-template';
    return sendFile(reply, kind, name, await inventoryTemplate(kind, page.language));
  };

const getFaults =
  (kind: InventoryFileKind): MakePage =>
  async (asked) => {
    const inventory = await getInventory(asked.ctx, asked.page.actor, idOf(asked));
    const bytes = await inventoryFaults(kind, inventory, await resultsOf(asked, inventory), asked.page.language);
    return sendFile(asked.reply, kind, asked.page.language === 'cs' ? 'chyby' : 'errors', bytes);
  };
