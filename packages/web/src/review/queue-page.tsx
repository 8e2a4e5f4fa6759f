import { listTasks, taskCounts, type ApprovalResult } from '@pasport/api';
import type { Text } from '@pasport/model';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { queryText } from '../page/form-body.ts';
import type { Page } from '../page/render-page.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import type { FormFault } from '../ui/form-fault.ts';
import { DoneNotice } from '../ui/notice.tsx';
import { organisationNames } from '../ui/organisation-names.ts';
import { PageForm } from '../ui/page-form.tsx';
import { reviewableTasks } from './reviewable-tasks.ts';
import { ApprovalResults } from './approval-results.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { QueueTable } from './queue-table.tsx';
import { queueUrl, readQueue } from './read-queue.ts';

const texts = {
  title: { cs: 'Fronta práce', en: 'The queue' },
  none: { cs: 'Nic tu nečeká.', en: 'Nothing waits here.' },
  approve: { cs: 'Schválit vybrané', en: 'Approve the selected' },
  more: { cs: 'Další úkoly', en: 'More tasks' },
  approved: { cs: 'Schváleno.', en: 'Approved.' },
  returned: { cs: 'Vráceno autorovi.', en: 'Returned to its author.' },
} as const satisfies Record<string, Text>;

const messages: Readonly<Record<string, Text>> = { schvaleno: texts.approved, vraceno: texts.returned };

/** `GET /fronta`: what waits for somebody. */
export const queuePage: MakePage = async (asked) => await queuePageOf(asked, {});

/** What a bulk approval left to show. */
export interface QueueState {
  readonly faults?: readonly FormFault[];
  readonly results?: readonly ApprovalResult[];
  /** Titles of what was approved or refused, by id. */
  readonly titles?: ReadonlyMap<string, string>;
}

/** The queue, also after something in it was approved. */
export async function queuePageOf({ ctx, page, request }: PageRequest, { faults = [], results, titles }: QueueState): Promise<Page> {
  const { say, language, actor } = page;
  const asked = readQueue(request);
  const { kind, organisation, mine, sort, cursor } = asked;
  const wider = { ...(organisation !== undefined && { organisation: [organisation] }), mine };
  const query = { ...wider, ...(kind && { kind: [kind] }) };
  const { items, next } = await listTasks(ctx, actor, query, { sort, cursor });
  const counts = await taskCounts(ctx, actor, wider);
  const nameOf = await organisationNames(ctx, [...items.map((task) => task.organisation), organisation ?? null], language);
  const reviewable = await reviewableTasks(ctx, actor, items);
  const message = results ? undefined : messages[queryText(request, 'zprava')];
  return {
    title: say(texts.title),
    isWide: true,
    hasFaults: faults.length > 0,
    status: faults.length > 0 ? 422 : 200,
    styles: ['tables.css', 'review.css'],
    islands: ['queue-keys.js'],
    content: (
      <>
        <ErrorSummary faults={faults} language={language} />
        <h1>{say(texts.title)}</h1>
        {message && <DoneNotice>{say(message)}</DoneNotice>}
        {results && <ApprovalResults page={page} results={results} titles={titles ?? new Map()} />}
        <QueueFilters page={page} asked={asked} counts={counts} organisationName={nameOf(organisation ?? null)} />
        {items.length === 0 ? (
          <p>{say(texts.none)}</p>
        ) : (
          <PageForm page={page} action={queueUrl(asked).replace('/fronta', '/fronta/schvalit')}>
            <QueueTable page={page} tasks={items} nameOf={nameOf} reviewable={reviewable} />
            {reviewable.approvable.size > 0 && (
              <button class="button" type="submit">
                {say(texts.approve)}
              </button>
            )}
          </PageForm>
        )}
        {next !== null && (
          <p>
            <a href={queueUrl(asked, { dal: next })}>{say(texts.more)}</a>
          </p>
        )}
      </>
    ),
  };
}
