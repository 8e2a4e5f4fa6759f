import { getImport, refusalsCsv, refusalWords, type ImportRefusal, type ImportRunWithRefusals } from '@pasport/api';
import type { Text } from '@pasport/model';
import { numberIn } from '@pasport/validator';
import type { MakePage } from '../../page/add-page.ts';
import { queryText } from '../../page/form-body.ts';
import type { PageContext } from '../../page/page-context.ts';
import { countText, type CountForms } from '../../ui/count-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { organisationNames } from '../../ui/organisation-names.ts';
import { Time } from '../../ui/time.tsx';
import { adminPage, demandPart } from '../admin-page.tsx';
import { runStates, sentBy, sourceText } from './source-words.ts';
import { sourcesPath } from './sources-path.ts';

const texts = {
  title: { cs: 'Import', en: 'Import' },
  back: { cs: 'Zdroje a importy', en: 'Sources and imports' },
  source: { cs: 'Zdroj', en: 'Source' },
  organisation: { cs: 'Organizace', en: 'Organisation' },
  byRecord: { cs: 'podle záznamů', en: 'by the records' },
  when: { cs: 'Začal', en: 'Began' },
  state: { cs: 'Stav', en: 'State' },
  sent: { cs: 'Záznamů ve zdroji', en: 'Records in the source' },
  created: { cs: 'z toho nových', en: 'of them new' },
  changed: { cs: 'změněných', en: 'changed' },
  unchanged: { cs: 'beze změny', en: 'unchanged' },
  refused: { cs: 'odmítnutých', en: 'refused' },
  why: { cs: 'Proč něco v registru není', en: 'Why something is not in the registry' },
  all: { cs: 'V registru je všechno, co zdroj poslal.', en: 'The registry has everything that the source sent.' },
  refusals: { cs: 'Odmítnuté záznamy', en: 'Refused records' },
  file: { cs: 'Odmítnuté záznamy (CSV)', en: 'Refused records (CSV)' },
  record: { cs: 'Záznam', en: 'Record' },
  line: { cs: 'řádek', en: 'line' },
  identifier: { cs: 'Identifikátor', en: 'Identifier' },
  reason: { cs: 'Důvod', en: 'Reason' },
  places: { cs: 'Kde', en: 'Where' },
  count: { cs: 'Záznamů', en: 'Records' },
  hidden: { cs: 'Identifikátory vidí jen lidé organizace.', en: 'Only people of the organisation see identifiers.' },
  more: { cs: 'Další odmítnuté záznamy', en: 'More refused records' },
} as const satisfies Record<string, Text>;
const kept: CountForms = {
  cs: { one: 'Uchovává se první # záznam.', few: 'Uchovávají se první # záznamy.', many: 'Uchovává se prvních # záznamů.' },
  en: { one: 'The first record is kept.', many: 'The first # records are kept.' },
};
const pageSize = 100;

/** `GET /sprava/zdroje/:id`: what became of the records of one import. */
export const importPage: MakePage = async ({ ctx, page, request }) => {
  demandPart(page, sourcesPath);
  const { say, actor, language } = page;
  const run = await getImport(ctx, actor, (request.params as { id: string }).id);
  const nameOf = await organisationNames(ctx, [run.organisation], language);
  const after = Number(queryText(request, 'za')) || 0;
  return adminPage(page, {
    part: sourcesPath,
    title: say(texts.title),
    content: (
      <>
        <p>
          <a href={sourcesPath}>{say(texts.back)}</a>
        </p>
        <RunFacts page={page} run={run} organisation={run.organisation === null ? say(texts.byRecord) : nameOf(run.organisation)} />
        <h2>{say(texts.why)}</h2>
        {run.refused === 0 ? <p>{say(texts.all)}</p> : <Refusals page={page} run={run} after={after} />}
      </>
    ),
  });
};

/** `GET /sprava/zdroje/:id/odmitnute.csv`: the refused records as a file. */
export const refusalsFile: MakePage = async ({ ctx, page, request, reply }) => {
  demandPart(page, sourcesPath);
  const { id, refusals } = await getImport(ctx, page.actor, (request.params as { id: string }).id);
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="import-${id}.csv"`)
    .send(`\uFEFF${refusalsCsv(refusals, page.language)}`);
};

interface RunProps {
  readonly page: PageContext;
  readonly run: ImportRunWithRefusals;
}

function RunFacts({ page: { say, language }, run, organisation }: RunProps & { readonly organisation: string }) {
  const counts = [
    [texts.sent, sentBy(run)],
    [texts.created, run.created],
    [texts.changed, run.changed],
    [texts.unchanged, run.unchanged],
    [texts.refused, run.refused],
  ] as const;
  return (
    <dl class="facts">
      <dt>{say(texts.source)}</dt>
      <dd class="address">{sourceText({ kind: 'import', source: run.source }, language)}</dd>
      <dt>{say(texts.organisation)}</dt>
      <dd>{organisation}</dd>
      <dt>{say(texts.when)}</dt>
      <dd>
        <Time at={run.startedAt} language={language} />
      </dd>
      <dt>{say(texts.state)}</dt>
      <dd>{say(runStates[run.state])}</dd>
      {counts.map(([title, count]) => (
        <>
          <dt>{say(title)}</dt>
          <dd>{numberIn(language, count)}</dd>
        </>
      ))}
    </dl>
  );
}

function Refusals({ page, run, after }: RunProps & { readonly after: number }) {
  const { say, language } = page;
  const { refusals } = run;
  const rest = refusals.filter(({ line }) => line > after);
  const shown = rest.slice(0, pageSize);
  const address = `${sourcesPath}/${run.id}`;
  return (
    <>
      <ReasonsTable page={page} refusals={refusals} />
      <h2>{say(texts.refusals)}</h2>
      {refusals.length < run.refused && <p>{countText(refusals.length, kept, language)}</p>}
      {refusals.every(({ identifier }) => identifier === null) && <p class="muted">{say(texts.hidden)}</p>}
      <p>
        <a href={`${address}/odmitnute.csv`}>{say(texts.file)}</a>
      </p>
      <RefusalsTable page={page} refusals={shown} />
      {rest.length > pageSize && (
        <p>
          <a href={`${address}?za=${shown.at(-1)?.line}`} rel="next">
            {say(texts.more)}
          </a>
        </p>
      )}
    </>
  );
}

interface RefusalsProps {
  readonly page: PageContext;
  readonly refusals: readonly ImportRefusal[];
}

/** How many records each reason kept out, the most frequent first. */
function ReasonsTable({ page: { say, language }, refusals }: RefusalsProps) {
  const counts = new Map<string, number>();
  for (const refusal of refusals) {
    const { reason } = refusalWords(refusal, language);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return (
    <DataTable
      caption={say(texts.why)}
      isCaptionHidden
      columns={[{ title: say(texts.reason) }, { title: say(texts.count), isNumber: true }]}
      rows={[...counts]
        .toSorted(([, a], [, b]) => b - a)
        .map(([reason, count]) => ({ key: reason, cells: [reason, numberIn(language, count)] }))}
    />
  );
}

function RefusalsTable({ page: { say, language }, refusals }: RefusalsProps) {
  return (
    <DataTable
      caption={say(texts.refusals)}
      isCaptionHidden
      columns={[texts.record, texts.identifier, texts.reason, texts.places].map((title) => ({ title: say(title) }))}
      rows={refusals.map((refusal) => {
        const { reason, places } = refusalWords(refusal, language);
        const identifier = refusal.identifier?.replace(/^iri:/u, '') ?? '–';
        return {
          key: String(refusal.line),
          cells: [
            `${say(texts.line)} ${numberIn(language, refusal.line)}`,
            <span key="identifier" class="address">
              {identifier}
            </span>,
            reason,
            places || '–',
          ],
        };
      })}
    />
  );
}
