import { listImports, listSources, type Source } from '@pasport/api';
import type { Text } from '@pasport/model';
import { numberIn } from '@pasport/validator';
import type { MakePage } from '../../page/add-page.ts';
import { queryText } from '../../page/form-body.ts';
import type { PageContext } from '../../page/page-context.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { organisationNames, type NameOrganisation } from '../../ui/organisation-names.ts';
import { adminPage, demandPart } from '../admin-page.tsx';
import { OrganisationField, organisationOptions } from '../organisation-field.tsx';
import { organisationOf } from '../role-options.ts';
import { ImportsTable } from './imports-table.tsx';
import { runSummary, sourceText } from './source-words.ts';
import { sourcesPath } from './sources-path.ts';

const texts = {
  title: { cs: 'Zdroje a importy', en: 'Sources and imports' },
  lead: {
    cs: 'Odkud záznamy přišly poprvé a jak dopadl poslední import. Archivované pasporty se nepočítají.',
    en: 'Where records came from first, and what became of the last import. Archived passports are not counted.',
  },
  withoutCritical: {
    cs: 'Kritické datové sady (S4) jsou jen v číslech, která vidí lidé jejich organizace.',
    en: 'Critical datasets (S4) are only in the numbers that people of their organisation see.',
  },
  sources: { cs: 'Zdroje', en: 'Sources' },
  imports: { cs: 'Poslední importy', en: 'Latest imports' },
  noSources: { cs: 'Zatím tu není žádný pasport.', en: 'There is no passport yet.' },
  noImports: { cs: 'Žádný import se neuchovává.', en: 'No import is kept.' },
  show: { cs: 'Zobrazit', en: 'Show' },
  source: { cs: 'Zdroj', en: 'Source' },
  organisation: { cs: 'Organizace', en: 'Organisation' },
  passports: { cs: 'Pasportů', en: 'Passports' },
  published: { cs: 'Zveřejněných', en: 'Published' },
  last: { cs: 'Poslední import', en: 'Last import' },
  moreSources: { cs: 'Další zdroje', en: 'More sources' },
  older: { cs: 'Starší importy', en: 'Older imports' },
} as const satisfies Record<string, Text>;

/** `GET /sprava/zdroje`: where records come from, and what became of imports. */
export const sourcesPage: MakePage = async ({ ctx, page, request }) => {
  demandPart(page, sourcesPath);
  const { say, actor, language } = page;
  const organisation = queryText(request, 'organizace').trim() || undefined;
  const [sources, imports] = await Promise.all([
    listSources(ctx, actor, { organisation, cursor: queryText(request, 'zdroje-od') || undefined }),
    listImports(ctx, actor, { organisation, cursor: queryText(request, 'importy-od') || undefined }),
  ]);
  const nameOf = await organisationNames(
    ctx,
    [...sources.items, ...imports.items].map((item) => item.organisation),
    language,
  );
  const more = (name: string, cursor: string): string =>
    `${sourcesPath}?${new URLSearchParams({ ...(organisation !== undefined && { organizace: organisation }), [name]: cursor })}`;
  return adminPage(page, {
    part: sourcesPath,
    title: say(texts.title),
    content: (
      <>
        <p>{say(texts.lead)}</p>
        {organisationOf(actor) === null && <p>{say(texts.withoutCritical)}</p>}
        {organisationOf(actor) === null && (
          <form action={sourcesPath} method="get" class="inline-form">
            <OrganisationField page={page} options={await organisationOptions(ctx, page)} value={organisation ?? ''} />
            <button class="button button-quiet" type="submit">
              {say(texts.show)}
            </button>
          </form>
        )}
        <h2>{say(texts.sources)}</h2>
        {sources.items.length === 0 ? <p>{say(texts.noSources)}</p> : <SourcesTable page={page} sources={sources.items} nameOf={nameOf} />}
        <NextLink title={say(texts.moreSources)} href={sources.next && more('zdroje-od', sources.next)} />
        <h2>{say(texts.imports)}</h2>
        {imports.items.length === 0 ? <p>{say(texts.noImports)}</p> : <ImportsTable page={page} runs={imports.items} nameOf={nameOf} />}
        <NextLink title={say(texts.older)} href={imports.next && more('importy-od', imports.next)} />
      </>
    ),
  });
};

function NextLink({ title, href }: { readonly title: string; readonly href: string | null }) {
  if (href === null) return null;
  return (
    <p>
      <a href={href} rel="next">
        {title}
      </a>
    </p>
  );
}

interface SourcesTableProps {
  readonly page: PageContext;
  readonly sources: readonly Source[];
  readonly nameOf: NameOrganisation;
}

function SourcesTable({ page: { say, language }, sources, nameOf }: SourcesTableProps) {
  return (
    <DataTable
      caption={say(texts.sources)}
      isCaptionHidden
      columns={[
        { title: say(texts.source) },
        { title: say(texts.organisation) },
        { title: say(texts.passports), isNumber: true },
        { title: say(texts.published), isNumber: true },
        { title: say(texts.last) },
      ]}
      rows={sources.map((source) => ({
        key: `${source.organisation} ${source.kind} ${source.source}`,
        cells: [
          sourceText(source, language),
          nameOf(source.organisation),
          numberIn(language, source.passports),
          numberIn(language, source.published),
          source.lastImport === null ? (
            '–'
          ) : (
            <a key="last" href={`${sourcesPath}/${source.lastImport.id}`}>
              {runSummary(source.lastImport, language)}
            </a>
          ),
        ],
      }))}
    />
  );
}
