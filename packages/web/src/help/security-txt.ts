import { contactOf } from '@pasport/api';
import { Problem } from '@pasport/model';
import type { MakePage } from '../page/add-page.ts';

export const securityTxtPath = '/.well-known/security.txt';

const dayMs = 86_400_000;
/** Far shorter than the year that the standard allows: whoever keeps a copy asks again in time. */
const validDays = 90;

/** `GET /.well-known/security.txt`: to whom a weakness is told, when the registry names somebody (RFC 9116). */
export const securityTxt: MakePage = async ({ ctx, reply }) => {
  const contact = await contactOf(ctx);
  if (!contact) throw new Problem('not-found');
  return reply.type('text/plain; charset=utf-8').send(securityTxtOf({ contact, baseUrl: ctx.baseUrl, now: ctx.clock() }));
};

function securityTxtOf({ contact, baseUrl, now }: { readonly contact: string; readonly baseUrl: string; readonly now: Date }): string {
  const expires = new Date(Math.floor(now.getTime() / dayMs + validDays) * dayMs).toISOString();
  return [
    `Contact: mailto:${encodeURIComponent(contact).replace('%40', '@')}`,
    `Expires: ${expires.replace('.000Z', 'Z')}`,
    'Preferred-Languages: cs, en',
    `Canonical: ${new URL(securityTxtPath, baseUrl).href}`,
    '',
  ].join('\n');
}
