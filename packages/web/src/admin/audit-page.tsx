import { allowed, auditOutcomes, checkAudit, listAudit, listPeople, of, type AuditQuery, type ShownAudit } from '@pasport/api';
import type { Text } from '@pasport/model';
import { numberIn } from '@pasport/validator';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { queryText } from '../page/form-body.ts';
import type { PageContext } from '../page/page-context.ts';
import { DataTable } from '../ui/data-table.tsx';
import { Time } from '../ui/time.tsx';
import { adminPage, demandPart } from './admin-page.tsx';
import { AuditFilter } from './audit-filter.tsx';
import { AuditObject } from './audit-object.tsx';
import { AuditVerdictNotice } from './audit-verdict-notice.tsx';

const part = '/sprava/audit';
const texts = {
  title: { cs: 'Auditní záznam', en: 'Audit log' },
  lead: {
    cs: 'Každý zápis je svázán s předchozím otiskem; změněný nebo smazaný zápis se při ověření pozná.',
    en: 'Each entry is tied to the one before by a hash; a changed or removed entry shows when the log is verified.',
  },
  verify: { cs: 'Ověřit celý záznam', en: 'Verify the whole log' },
  number: { cs: 'Číslo', en: 'Number' },
  at: { cs: 'Kdy', en: 'When' },
  actor: { cs: 'Kdo', en: 'Who' },
  action: { cs: 'Co', en: 'What' },
  object: { cs: 'S čím', en: 'To what' },
  organisation: { cs: 'Organizace', en: 'Organisation' },
  none: { cs: 'Takový zápis tu není.', en: 'There is no such entry.' },
  older: { cs: 'Starší zápisy', en: 'Older entries' },
  download: { cs: 'Stáhnout (NDJSON)', en: 'Download (NDJSON)' },
} as const satisfies Record<string, Text>;

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text);

/** Names of the filter in the address, and what a value must look like. */
const filters = { action: 'co', actor: 'kdo', object: 's-cim', organisation: 'organizace' } as const;

function queryOf(request: PageRequest['request']): AuditQuery {
  const text = (name: string): string | undefined => queryText(request, name).trim().slice(0, 200) || undefined;
  const [from, to] = [queryText(request, 'od'), queryText(request, 'do')];
  const before = Number(queryText(request, 'pred'));
  const outcome = auditOutcomes.find((one) => one === queryText(request, 'vysledek'));
  return {
    action: text(filters.action),
    actor: text(filters.actor),
    object: text(filters.object),
    organisation: text(filters.organisation),
    outcome,
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
    ...(Number.isSafeInteger(before) && before > 0 && { before }),
  };
}

/** `GET /sprava/audit`: who did what; `overit=ano` verifies the whole log. */
export const auditPage: MakePage = async ({ ctx, page, request }) => {
  demandPart(page, part);
  const { say } = page;
  const query = queryOf(request);
  const { items, next } = await listAudit(ctx, page.actor, query);
  const verdict = queryText(request, 'overit') === 'ano' ? await checkAudit(ctx, page.actor) : undefined;
  const names = allowed(page.actor, 'person.list', of(null)) ? await listPeople(ctx, page.actor, undefined) : [];
  const nameOf = new Map(names.map(({ id, name }) => [`person:${id}`, name]));
  return adminPage(page, {
    part,
    title: say(texts.title),
    content: (
      <>
        <p>{say(texts.lead)}</p>
        {verdict ? (
          <AuditVerdictNotice page={page} verdict={verdict} />
        ) : (
          <p>
            <a class="button button-quiet" href={`${part}?overit=ano`}>
              {say(texts.verify)}
            </a>
          </p>
        )}
        <AuditFilter page={page} value={(name) => queryText(request, name)} />
        {items.length === 0 ? <p>{say(texts.none)}</p> : <AuditTable page={page} items={items} nameOf={nameOf} />}
        <p class="actions">
          {next !== null && <a href={olderUrl(page.url, next)}>{say(texts.older)}</a>}
          {items.length > 0 && <a href={downloadUrl(query)}>{say(texts.download)}</a>}
        </p>
      </>
    ),
  });
};

function olderUrl(url: string, before: number): string {
  const address = new URL(url, 'http://page.invalid');
  address.searchParams.set('pred', String(before));
  address.searchParams.delete('overit');
  return `${address.pathname}${address.search}`;
}

/** The same entries as a file, whichever page is open. */
function downloadUrl({ before: _before, ...query }: AuditQuery): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/api/v1/audit?${new URLSearchParams([['format', 'ndjson'], ...given])}`;
}

interface AuditTableProps {
  readonly page: PageContext;
  readonly items: readonly ShownAudit[];
  readonly nameOf: ReadonlyMap<string, string>;
}

function AuditTable({ page: { say, language }, items, nameOf }: AuditTableProps) {
  return (
    <DataTable
      caption={say(texts.title)}
      isCaptionHidden
      columns={[texts.number, texts.at, texts.actor, texts.action, texts.object, texts.organisation].map((title) => ({
        title: say(title),
      }))}
      rows={items.map(({ seq, at, actor, action, object, organisation }) => ({
        key: String(seq),
        cells: [
          numberIn(language, seq),
          <Time key="at" at={at} language={language} />,
          nameOf.get(actor) ?? <code key="actor">{actor}</code>,
          <code key="action">{action}</code>,
          nameOf.get(object) ?? <AuditObject key="object" object={object} say={say} />,
          organisation ?? '–',
        ],
      }))}
    />
  );
}
