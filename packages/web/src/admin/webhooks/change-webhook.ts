import { askedOf, chooseEvents, dropWebhook, enableWebhook, pauseWebhook, redeliver, testWebhook, webhookEvents } from '@pasport/api';
import { Problem, type Text } from '@pasport/model';
import type { MakePage, PageRequest } from '../../page/add-page.ts';
import { formBody } from '../../page/form-body.ts';
import { demandPart } from '../admin-page.tsx';
import { webhooksPath } from './webhooks-path.ts';

/** What was done, by what was asked for. */
export const doneTexts = {
  udalosti: { cs: 'Události jsou uložené.', en: 'The events are saved.' },
  pozastavit: { cs: 'Webhook je pozastavený, nic se na něj neposílá.', en: 'The webhook is paused; nothing is sent to it.' },
  zapnout: { cs: 'Webhook je znovu zapnutý.', en: 'The webhook is on again.' },
  zkouska: {
    cs: 'Zkouška je na cestě. Jak dopadla, ukáže za chvíli seznam doručení.',
    en: 'The test is on its way. The list of deliveries tells in a moment how it went.',
  },
  znovu: { cs: 'Posílá se znovu.', en: 'It is being sent again.' },
} as const satisfies Record<string, Text>;

type Act = (asked: PageRequest, id: string) => Promise<unknown>;

const acts: Readonly<Record<keyof typeof doneTexts, Act>> = {
  udalosti: async ({ ctx, page, request }, id) => {
    const chosen = formBody(request).list('udalosti');
    await chooseEvents(ctx, page.actor, { id, events: webhookEvents.filter((one) => chosen.includes(one)) }, askedOf(request));
  },
  pozastavit: async ({ ctx, page, request }, id) => await pauseWebhook(ctx, page.actor, id, askedOf(request)),
  zapnout: async ({ ctx, page, request }, id) => await enableWebhook(ctx, page.actor, id, askedOf(request)),
  zkouska: async ({ ctx, page, request }, id) => await testWebhook(ctx, page.actor, id, askedOf(request)),
  znovu: async ({ ctx, page, request }, id) =>
    await redeliver(ctx, page.actor, { webhookId: id, deliveryId: formBody(request).text('doruceni') }, askedOf(request)),
};

/** `POST /sprava/webhooky/:id`: changes a webhook, tests it, sends a delivery again or deletes it. */
export const postWebhook: MakePage = async (asked) => {
  const { ctx, page, request, reply } = asked;
  demandPart(page, webhooksPath);
  const { id } = request.params as { id: string };
  const act = formBody(request).text('akce');
  if (act === 'smazat') {
    await dropWebhook(ctx, page.actor, id, askedOf(request));
    return reply.redirect(`${webhooksPath}?zprava=smazano`, 303);
  }
  const [word, run] = Object.entries(acts).find(([name]) => name === act) ?? [];
  if (run === undefined) throw new Problem('invalid-request');
  await run(asked, id);
  return reply.redirect(`${webhooksPath}/${encodeURIComponent(id)}?zprava=${word}`, 303);
};
