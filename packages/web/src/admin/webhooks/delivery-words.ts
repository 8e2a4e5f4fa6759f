import { fetchRefusals, type ShownDelivery } from '@pasport/api';
import type { Language, Text } from '@pasport/model';
import { wordFor } from '@pasport/validator';

const reasons: Readonly<Record<string, Text>> = {
  ...fetchRefusals,
  'turned-off': { cs: 'Server nesmí nikam posílat požadavky.', en: 'The server may not send requests anywhere.' },
  'webhook-disabled': { cs: 'Webhook byl vypnutý.', en: 'The webhook was turned off.' },
  redirected: { cs: 'Příjemce odkazuje jinam; tam neposíláme.', en: 'The receiver points elsewhere; we do not send there.' },
  refused: { cs: 'Příjemce odpověděl chybou.', en: 'The receiver answered with an error.' },
};

export const deliveryStates: Readonly<Record<ShownDelivery['state'], Text>> = {
  waiting: { cs: 'čeká', en: 'waits' },
  delivered: { cs: 'doručeno', en: 'delivered' },
  dead: { cs: 'vzdáno', en: 'given up' },
};

/** What the receiver answered, or why it got nothing; empty before the first attempt. */
export function answerText({ status, reason }: ShownDelivery, language: Language): string {
  const why = reason === null ? '' : wordFor(reasons, reason, language);
  return [status === null ? '' : `HTTP ${status}`, why].filter((part) => part !== '').join(' – ');
}
