import { checkNow, mayWrite, type PassportView } from '@pasport/api';
import { Problem, type Text } from '@pasport/model';
import type { MakePage } from '../page/add-page.ts';
import type { PageContext } from '../page/page-context.ts';
import { passportUrl } from '../passport/passport-url.ts';
import { PageForm } from '../ui/page-form.tsx';

const texts = {
  check: { cs: 'Zkontrolovat znovu', en: 'Check again' },
} as const satisfies Record<string, Text>;

/** What is said after the button, by the word in the address. */
export const checkNowSaid = new Map<string, Text>([
  [
    'kontrola',
    {
      cs: 'Kontrola pasportu, odkazů a souborů běží. Výsledek bude na této stránce za chvíli.',
      en: 'The passport, its links and files are being checked. The result will be on this page in a while.',
    },
  ],
  [
    'nedavno',
    {
      cs: 'Kontrola už běží, nebo skončila před chvílí. Další je možná za minutu.',
      en: 'A check is running, or ended a moment ago. Another one is possible in a minute.',
    },
  ],
]);

/** A button that has everything of a passport checked at once; only for those who may write it. */
export function CheckNow({ view, page }: { readonly view: PassportView; readonly page: PageContext }) {
  if (!mayWrite(page.actor, view.registry.organisation) || view.registry.status === 'archived') return null;
  return (
    <PageForm page={page} action={`${passportUrl(view.slug)}/kvalita/kontrola`} class="no-print">
      <button class="button button-quiet" type="submit">
        {page.say(texts.check)}
      </button>
    </PageForm>
  );
}

/** `POST /pasport/{slug}/kvalita/kontrola`. */
export const postCheckNow: MakePage = async ({ ctx, page, request, reply }) => {
  const { slug } = request.params as { slug: string };
  const report = `${passportUrl(slug)}/kvalita`;
  try {
    await checkNow(ctx, page.actor, slug);
    return reply.redirect(`${report}?zprava=kontrola`, 303);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'checked-lately') throw error;
    return reply.redirect(`${report}?zprava=nedavno`, 303);
  }
};
