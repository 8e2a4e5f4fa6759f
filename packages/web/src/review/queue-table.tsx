import type { ShownTask } from '@pasport/api';
import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { textIn } from '../passport/text-in.ts';
import { countText } from '../ui/count-text.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { NameOrganisation } from '../ui/organisation-names.ts';
import { Time } from '../ui/time.tsx';
import { leadsToReview, taskKey, type ReviewableTasks } from './reviewable-tasks.ts';

const texts = {
  title: { cs: 'Úkoly', en: 'Tasks' },
  passport: { cs: 'Pasport', en: 'Passport' },
  task: { cs: 'Co s ním', en: 'What to do' },
  organisation: { cs: 'Organizace', en: 'Organisation' },
  age: { cs: 'Čeká', en: 'Waits' },
  due: { cs: 'Termín', en: 'Due' },
  choose: { cs: 'Vybrat', en: 'Select' },
  chooseOne: { cs: 'Vybrat ke schválení:', en: 'Select for approval:' },
  hidden: { cs: 'pasport, který nevidíte', en: 'a passport that you may not see' },
  late: { cs: 'po termínu', en: 'overdue' },
  today: { cs: 'ode dneška', en: 'since today' },
} as const satisfies Record<string, Text>;

const days = {
  cs: { one: '# den', few: '# dny', many: '# dní' },
  en: { one: '# day', many: '# days' },
} as const;

interface QueueTableProps {
  readonly page: PageContext;
  readonly tasks: readonly ShownTask[];
  readonly nameOf: NameOrganisation;
  readonly reviewable: ReviewableTasks;
}

/** Tasks, each with its passport, age and term; those that may be approved have a box. */
export function QueueTable({ page, tasks, nameOf, reviewable }: QueueTableProps) {
  const { say, language } = page;
  return (
    <DataTable
      caption={say(texts.title)}
      isCaptionHidden
      columns={[texts.passport, texts.task, texts.organisation, texts.age, texts.due, texts.choose].map((title) => ({ title: say(title) }))}
      rows={tasks.map((task) => ({
        key: taskKey(task),
        cells: [
          <TaskLink key="link" page={page} task={task} isReviewed={leadsToReview(task, reviewable)} />,
          say(task.title),
          nameOf(task.organisation),
          task.ageDays === 0 ? say(texts.today) : countText(task.ageDays, days, language),
          <span key="due">
            <Time at={task.dueOn} language={language} /> {task.isLate && <span class="tag tag-late">{say(texts.late)}</span>}
          </span>,
          <Box
            key="box"
            page={page}
            task={task}
            value={leadsToReview(task, reviewable) ? reviewable.approvable.get(task.passport.id) : undefined}
          />,
        ],
      }))}
    />
  );
}

function titleOf({ passport }: ShownTask, { say, language }: PageContext): { value: string; lang?: string } {
  return passport.title ? textIn(passport.title, language) : { value: say(texts.hidden) };
}

function TaskLink({ page, task, isReviewed }: { readonly page: PageContext; readonly task: ShownTask; readonly isReviewed: boolean }) {
  const { value, lang } = titleOf(task, page);
  if (!task.passport.title) return <>{value}</>;
  const href = isReviewed ? `/posouzeni/${task.passport.id}` : `/pasport/${task.passport.id}`;
  return (
    <a href={href} lang={lang} data-task>
      {value}
    </a>
  );
}

function Box({ page, task, value }: { readonly page: PageContext; readonly task: ShownTask; readonly value: string | undefined }) {
  if (value === undefined) return <>–</>;
  return (
    <input
      class="task-box"
      type="checkbox"
      name="vybrano"
      value={value}
      aria-label={`${page.say(texts.chooseOne)} ${titleOf(task, page).value}`}
    />
  );
}
