import type { ShownWebhook } from '@pasport/api';
import type { Text } from '@pasport/model';
import type { PageContext } from '../../page/page-context.ts';

const texts = {
  on: { cs: 'posílá se', en: 'on' },
  paused: { cs: 'pozastavený', en: 'paused' },
  off: { cs: 'vypnutý, neodpovídal', en: 'turned off, did not answer' },
} as const satisfies Record<string, Text>;

/** Is a webhook sent anything, and if not, is it a person or its silence that stopped it? */
export function WebhookState({ page: { say }, webhook }: { readonly page: PageContext; readonly webhook: ShownWebhook }) {
  if (webhook.disabledAt === null) return <span class="tag tag-success">{say(texts.on)}</span>;
  if (webhook.failuresInRow === 0) return <span class="tag">{say(texts.paused)}</span>;
  return <span class="tag tag-error">{say(texts.off)}</span>;
}
