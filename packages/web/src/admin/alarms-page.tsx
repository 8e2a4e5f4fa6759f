import { alarmKinds, listAlarms, type AlarmKind, type ShownAlarm } from '@pasport/api';
import type { Text } from '@pasport/model';
import { wordFor } from '@pasport/validator';
import type { MakePage } from '../page/add-page.ts';
import { queryText } from '../page/form-body.ts';
import type { PageContext } from '../page/page-context.ts';
import { textIn } from '../passport/text-in.ts';
import { DataTable } from '../ui/data-table.tsx';
import { organisationNames, type NameOrganisation } from '../ui/organisation-names.ts';
import { SelectField } from '../ui/select-field.tsx';
import { Time } from '../ui/time.tsx';
import { adminPage, demandPart } from './admin-page.tsx';

const part = '/sprava/vystrahy';
const texts = {
  title: { cs: 'Výstrahy', en: 'Alarms' },
  lead: {
    cs: 'Výstraha trvá, dokud trvá její příčina; zavře se sama, jakmile příčina pomine.',
    en: 'An alarm lasts as long as its cause and closes by itself once the cause is gone.',
  },
  kind: { cs: 'Druh', en: 'Kind' },
  allKinds: { cs: 'všechny', en: 'all' },
  state: { cs: 'Stav', en: 'State' },
  open: { cs: 'trvá', en: 'open' },
  closed: { cs: 'zavřená', en: 'closed' },
  any: { cs: 'vše', en: 'all' },
  show: { cs: 'Zobrazit', en: 'Show' },
  what: { cs: 'Co se děje a co s tím', en: 'What happens and what to do' },
  passport: { cs: 'Pasport', en: 'Passport' },
  organisation: { cs: 'Organizace', en: 'Organisation' },
  since: { cs: 'Od', en: 'Since' },
  none: { cs: 'Žádná taková výstraha není.', en: 'There is no such alarm.' },
  hidden: { cs: 'pasport, který nevidíte', en: 'a passport that you may not see' },
} as const satisfies Record<string, Text>;

const kindNames = Object.keys(alarmKinds) as AlarmKind[];
const kindTitles: Readonly<Record<string, Text>> = Object.fromEntries(kindNames.map((kind) => [kind, alarmKinds[kind].title]));

/** `GET /sprava/vystrahy`: what somebody should look at. */
export const alarmsPage: MakePage = async ({ ctx, page, request }) => {
  demandPart(page, part);
  const { say, language } = page;
  const kind = kindNames.find((one) => one === queryText(request, 'druh'));
  const state = queryText(request, 'stav') || 'otevrene';
  const alarms = await listAlarms(ctx, page.actor, {
    ...(kind && { kind: [kind] }),
    ...(state !== 'vse' && { open: state === 'otevrene' }),
  });
  const nameOf = await organisationNames(
    ctx,
    alarms.map(({ organisation }) => organisation),
    language,
  );
  return adminPage(page, {
    part,
    title: say(texts.title),
    content: (
      <>
        <p>{say(texts.lead)}</p>
        <form action={part} method="get" class="inline-form">
          <SelectField
            name="druh"
            label={say(texts.kind)}
            value={kind ?? ''}
            options={[
              { value: '', label: say(texts.allKinds) },
              ...kindNames.map((one) => ({ value: one, label: wordFor(kindTitles, one, language) })),
            ]}
          />
          <SelectField
            name="stav"
            label={say(texts.state)}
            value={state}
            options={[
              { value: 'otevrene', label: say(texts.open) },
              { value: 'zavrene', label: say(texts.closed) },
              { value: 'vse', label: say(texts.any) },
            ]}
          />
          <button class="button button-quiet" type="submit">
            {say(texts.show)}
          </button>
        </form>
        {alarms.length === 0 ? <p>{say(texts.none)}</p> : <AlarmsTable page={page} alarms={alarms} nameOf={nameOf} />}
      </>
    ),
  });
};

interface AlarmsTableProps {
  readonly page: PageContext;
  readonly alarms: readonly ShownAlarm[];
  readonly nameOf: NameOrganisation;
}

function AlarmsTable({ page: { say, language }, alarms, nameOf }: AlarmsTableProps) {
  return (
    <DataTable
      caption={say(texts.title)}
      isCaptionHidden
      columns={[texts.what, texts.passport, texts.organisation, texts.since, texts.state].map((title) => ({ title: say(title) }))}
      rows={alarms.map(({ id, title, fix, passport, organisation, since, closedAt }) => ({
        key: id,
        cells: [
          <span key="what">
            {say(title)}
            <br />
            <span class="muted">{say(fix)}</span>
          </span>,
          passport.title ? (
            <a key="passport" href={`/pasport/${passport.id}`} lang={textIn(passport.title, language).lang}>
              {textIn(passport.title, language).value}
            </a>
          ) : (
            say(texts.hidden)
          ),
          nameOf(organisation),
          <Time key="since" at={since} language={language} />,
          <span key="state" class={closedAt === undefined ? 'tag tag-warning' : 'tag'}>
            {say(closedAt === undefined ? texts.open : texts.closed)}
          </span>,
        ],
      }))}
    />
  );
}
