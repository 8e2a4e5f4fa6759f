import { contentHash, draftOfView, findOrganisations, getPassport } from '@pasport/api';
import type { MakePage } from '../page/add-page.ts';
import { passportUrl } from './passport-url.ts';
import { printParts } from './print-parts.tsx';
import { PrintHead } from './print-head.tsx';
import { PrintSignatures } from './print-signatures.tsx';
import { Facts } from './facts.tsx';
import { readReport } from './read-report.ts';
import { textIn } from './text-in.ts';

const texts = {
  title: { cs: 'Pasport k tisku', en: 'Passport to print' },
  back: { cs: 'Zpět na pasport', en: 'Back to the passport' },
  hint: { cs: 'Vytiskněte stránku, nebo ji uložte jako PDF (Ctrl+P).', en: 'Print this page, or save it as PDF (Ctrl+P).' },
} as const;

/** A passport on paper, in the manner of the statutory “Pasport údaje o území”: numbered parts, hash, signatures. */
export const printPage: MakePage = async ({ ctx, page, request }) => {
  const view = await getPassport(ctx, page.actor, (request.params as { slug: string }).slug);
  const organisation = (await findOrganisations(ctx.database.db, [view.registry.organisation])).get(view.registry.organisation)?.name;
  const report = await readReport(ctx, page.actor, view.id);
  const url = `${ctx.baseUrl}${passportUrl(view.slug)}`;
  return {
    title: `${page.say(texts.title)}: ${textIn(view.title, page.language).value}`,
    styles: ['passport.css'],
    content: (
      <article class="print-passport">
        <p class="no-print notice">
          {`${page.say(texts.hint)} `}
          <a href={passportUrl(view.slug)}>{page.say(texts.back)}</a>
        </p>
        <PrintHead
          view={view}
          url={url}
          dataUrl={`${ctx.baseUrl}/api/v1/passports/${view.id}`}
          hash={contentHash(draftOfView(view))}
          printedAt={ctx.clock().toISOString()}
          page={page}
        />
        {printParts({ view, organisation, report, page }).map(({ title, facts, note }, index) => (
          <section key={title} class="print-part">
            <h2>{`${index + 1}. ${title}`}</h2>
            <Facts facts={facts} />
            {note !== undefined && <p class="print-note">{note}</p>}
          </section>
        ))}
        <PrintSignatures page={page} />
      </article>
    ),
  };
};
