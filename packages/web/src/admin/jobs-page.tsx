import { askedOf, listJobs, retryJobs, type FailedJob, type JobCount } from '@pasport/api';
import type { Text } from '@pasport/model';
import { numberIn, wordFor } from '@pasport/validator';
import type { MakePage } from '../page/add-page.ts';
import { formBody, queryText } from '../page/form-body.ts';
import type { PageContext } from '../page/page-context.ts';
import { DataTable } from '../ui/data-table.tsx';
import { PageForm } from '../ui/page-form.tsx';
import { Time } from '../ui/time.tsx';
import { adminPage, demandPart } from './admin-page.tsx';

const part = '/sprava/ulohy';
const texts = {
  title: { cs: 'Úlohy na pozadí', en: 'Background jobs' },
  lead: {
    cs: 'Server tu počítá kvalitu, stahuje soubory a ověřuje odkazy. Co se nepovede, zkusí znovu sám – až pětkrát, pokaždé po delší době.',
    en: 'Here the server computes quality, fetches files and checks links. What fails is tried again by itself – up to five times, later each time.',
  },
  waiting: { cs: 'Co čeká a běží', en: 'What waits and runs' },
  idle: { cs: 'Nic nečeká, vše je hotové.', en: 'Nothing waits, everything is done.' },
  failed: { cs: 'Co se nepovedlo', en: 'What failed' },
  fine: { cs: 'Žádná úloha neselhala.', en: 'No job has failed.' },
  kind: { cs: 'Druh', en: 'Kind' },
  state: { cs: 'Stav', en: 'State' },
  count: { cs: 'Počet', en: 'Number' },
  job: { cs: 'Úloha', en: 'Job' },
  error: { cs: 'Proč', en: 'Why' },
  attempts: { cs: 'Pokusů', en: 'Attempts' },
  next: { cs: 'Další pokus', en: 'Next attempt' },
  never: { cs: 'už ne sama', en: 'not by itself' },
  action: { cs: 'Akce', en: 'Action' },
  retry: { cs: 'Zkusit znovu', en: 'Try again' },
  all: { cs: 'Zkusit znovu vše, co selhalo', en: 'Try again everything that failed' },
  done: { cs: 'Úlohy se zkoušejí znovu.', en: 'The jobs are being tried again.' },
} as const satisfies Record<string, Text>;

const kinds: Readonly<Record<string, Text>> = {
  quality: { cs: 'výpočet kvality', en: 'computing quality' },
  files: { cs: 'kontrola souborů', en: 'checking files' },
  links: { cs: 'ověření odkazů', en: 'checking links' },
};
const states: Readonly<Record<string, Text>> = {
  ready: { cs: 'čeká', en: 'waits' },
  running: { cs: 'běží', en: 'runs' },
  dead: { cs: 'vzdaná', en: 'given up' },
};

/** `GET /sprava/ulohy`: what waits, runs and failed. */
export const jobsPage: MakePage = async ({ ctx, page, request }) => {
  demandPart(page, part);
  const { say } = page;
  const { counts, failed } = await listJobs(ctx, page.actor);
  return adminPage(page, {
    part,
    title: say(texts.title),
    done: queryText(request, 'zprava') === 'znovu' ? say(texts.done) : undefined,
    content: (
      <>
        <p>{say(texts.lead)}</p>
        <h2>{say(texts.waiting)}</h2>
        {counts.length === 0 ? <p>{say(texts.idle)}</p> : <CountsTable page={page} counts={counts} />}
        <h2>{say(texts.failed)}</h2>
        {failed.length === 0 ? (
          <p>{say(texts.fine)}</p>
        ) : (
          <>
            <FailedTable page={page} failed={failed} />
            <PageForm page={page} action={part}>
              <button class="button" type="submit">
                {say(texts.all)}
              </button>
            </PageForm>
          </>
        )}
      </>
    ),
  });
};

/** `POST /sprava/ulohy`: tries one job, or all that failed, again. */
export const postJobs: MakePage = async ({ ctx, page, request, reply }) => {
  demandPart(page, part);
  const form = formBody(request);
  await retryJobs(ctx, page.actor, form.has('id') ? [form.text('id')] : undefined, askedOf(request));
  return reply.redirect(`${part}?zprava=znovu`, 303);
};

function CountsTable({ page: { say, language }, counts }: { readonly page: PageContext; readonly counts: readonly JobCount[] }) {
  return (
    <DataTable
      caption={say(texts.waiting)}
      isCaptionHidden
      columns={[{ title: say(texts.kind) }, { title: say(texts.state) }, { title: say(texts.count), isNumber: true }]}
      rows={counts.map(({ kind, state, count }) => ({
        key: `${kind} ${state}`,
        cells: [wordFor(kinds, kind, language), wordFor(states, state, language), numberIn(language, count)],
      }))}
    />
  );
}

function FailedTable({ page, failed }: { readonly page: PageContext; readonly failed: readonly FailedJob[] }) {
  const { say, language } = page;
  return (
    <DataTable
      caption={say(texts.failed)}
      isCaptionHidden
      columns={[
        { title: say(texts.job) },
        { title: say(texts.error) },
        { title: say(texts.attempts), isNumber: true },
        { title: say(texts.next) },
        { title: say(texts.action), isTitleHidden: true },
      ]}
      rows={failed.map(({ id, kind, key, state, error, attempts, runAt }) => ({
        key: id,
        cells: [
          <span key="job">
            {wordFor(kinds, kind, language)}
            <br />
            <span class="muted">{key}</span>
          </span>,
          error,
          numberIn(language, attempts),
          state === 'dead' ? say(texts.never) : <Time key="next" at={runAt} language={language} />,
          <PageForm key="retry" page={page} action={part}>
            <button class="button button-quiet button-small" type="submit" name="id" value={id}>
              {say(texts.retry)}
              <span class="visually-hidden"> {key}</span>
            </button>
          </PageForm>,
        ],
      }))}
    />
  );
}
