import {
  acceptFinding,
  getPassport,
  getReport,
  isWhole,
  listWaivers,
  withdrawWaiver,
  type PassportView,
  type ShownWaiver,
  type WaiverTarget,
} from '@pasport/api';
import { Problem, type Text } from '@pasport/model';
import { fileCheckGroups, passportChecks, placeOf, reportWords, typeset, type Finding } from '@pasport/validator';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { formBody, queryText } from '../page/form-body.ts';
import type { Page } from '../page/render-page.tsx';
import { passportUrl } from '../passport/passport-url.ts';
import { textIn } from '../passport/text-in.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { formFaults, type FormFault } from '../ui/form-fault.ts';
import { PageForm } from '../ui/page-form.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { acceptUrl, mayAccept } from './accept-link.tsx';

const texts = {
  title: { cs: 'Přijmout nález', en: 'Accept a finding' },
  change: { cs: 'Přijatý nález', en: 'An accepted finding' },
  back: { cs: 'Zpět na zprávu o kvalitě', en: 'Back to the quality report' },
  lead: {
    cs: 'Přijměte nález, který ve vašich datech není chybou. Nestojí pak body a ve zprávě zůstane s důvodem, který čte každý, kdo vidí celý pasport.',
    en: 'Accept a finding that is no fault of your data. It then costs no points and stays in the report with the reason, which everyone reads who sees the whole passport.',
  },
  file: {
    cs: 'Přijetí patří k adrese souboru: s novou adresou skončí.',
    en: 'The acceptance belongs to the address of the file: with a new address it ends.',
  },
  reason: { cs: 'Proč to není chyba', en: 'Why it is no fault' },
  reasonHint: { cs: 'Aspoň deset znaků, bez osobních údajů.', en: 'At least ten characters, without personal data.' },
  until: { cs: 'Poslední den platnosti (nepovinné)', en: 'Last day on which it holds (optional)' },
  untilHint: {
    cs: 'Nevyplněné: platí, dokud přijetí nevezmete zpět. Dva týdny předem přijde upozornění.',
    en: 'Left empty: it holds until you take it back. A notification comes two weeks ahead.',
  },
  submit: { cs: 'Přijmout nález', en: 'Accept the finding' },
  save: { cs: 'Uložit změnu', en: 'Save the change' },
  withdraw: { cs: 'Vzít přijetí zpět', en: 'Take it back' },
} as const satisfies Record<string, Text>;

/** What the form is about. */
interface Asked {
  readonly view: PassportView;
  readonly target: WaiverTarget;
}
type Entered = Pick<ShownWaiver, 'reason' | 'until'>;

const fields = { '/reason': 'duvod', '/until': 'do', '/distribution': '' } as const;
const heads = new Map([...passportChecks, ...fileCheckGroups.flatMap(({ checks }) => checks)].map((check) => [check.id, check]));

/** `GET /pasport/{slug}/kvalita/prijeti`: why a finding is no fault, and how long that holds. */
export const acceptPage: MakePage = async (asked) => {
  const place = await placeAsked(asked);
  const known = await knownWaiver(asked, place);
  return acceptForm(asked, place, { known, entered: known ?? { reason: '', until: null } });
};

/** `POST /pasport/{slug}/kvalita/prijeti`. */
export const postAccept: MakePage = async (asked) => {
  const { ctx, page, request, reply } = asked;
  const place = await placeAsked(asked);
  const form = formBody(request);
  const [reason, until] = [form.text('duvod'), form.text('do').trim()];
  const report = `${passportUrl(place.view.slug)}/kvalita`;
  try {
    if (form.has('zpet')) {
      await withdrawWaiver(ctx, page.actor, place.target);
      return reply.redirect(`${report}?zprava=zpet`, 303);
    }
    if (until !== '' && !isDay(until)) throw new Problem('invalid-request', { faults: [noDay] });
    await acceptFinding(ctx, page.actor, place.target, { reason, ...(until !== '' && { until }) });
    return reply.redirect(`${report}?zprava=prijato`, 303);
  } catch (error) {
    if (!(error instanceof Problem) || !shownInForm.has(error.code)) throw error;
    const known = await knownWaiver(asked, place);
    return acceptForm(asked, place, { known, entered: { reason, until } }, formFaults(page, error, fields));
  }
};

/** What the form can be sent again after; all else is a page of its own. */
const shownInForm: ReadonlySet<string> = new Set(['invalid-request', 'check-not-waivable', 'waiver-not-found']);

const noDay = {
  pointer: '/until',
  code: 'format',
  message: { cs: 'Zadejte den, například 2027-03-31.', en: 'Enter a day, for example 2027-03-31.' },
};

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;
}

/** @throws {Problem} `passport-not-found`, `not-signed-in`, `not-allowed`, `check-not-found` */
async function placeAsked({ ctx, page, request }: PageRequest): Promise<Asked> {
  const view = await getPassport(ctx, page.actor, (request.params as { slug: string }).slug);
  if (!mayAccept(page, view)) throw new Problem(page.actor.kind === 'guest' ? 'not-signed-in' : 'not-allowed');
  const check = queryText(request, 'kontrola');
  const distribution = queryText(request, 'distribuce');
  if (!heads.has(check)) throw new Problem('check-not-found', { params: { check } });
  return { view, target: { passport: view.id, check, ...(distribution !== '' && { distribution }), requestId: request.id } };
}

async function knownWaiver({ ctx, page }: PageRequest, { view, target }: Asked): Promise<ShownWaiver | undefined> {
  const waivers = await listWaivers(ctx, page.actor, view.id);
  return waivers.find(({ check, distribution }) => check === target.check && distribution === target.distribution);
}

/** What the check found, by the newest report. */
async function findingsOf({ ctx, page }: PageRequest, { view, target }: Asked): Promise<readonly Finding[]> {
  const { report } = await getReport(ctx, page.actor, view.id);
  if (!isWhole(report)) return [];
  const file = report.files?.find(({ pointer }) => pointer === target.distribution);
  const found = target.distribution === undefined ? report.findings : [...(file?.report?.findings ?? []), ...(file?.disagreements ?? [])];
  return found.filter(({ check }) => check === target.check);
}

async function acceptForm(
  asked: PageRequest,
  place: Asked,
  { known, entered }: { readonly known: ShownWaiver | undefined; readonly entered: Entered },
  faults: readonly FormFault[] = [],
): Promise<Page> {
  const { say, language } = asked.page;
  const title = textIn(place.view.title, language);
  const heading = say(known ? texts.change : texts.title);
  return {
    title: `${heading}: ${title.value}`,
    hasFaults: faults.length > 0,
    status: faults.length > 0 ? 422 : 200,
    styles: ['passport.css'],
    content: (
      <>
        <ErrorSummary faults={faults} language={language} />
        <p>
          <a href={`${passportUrl(place.view.slug)}/kvalita`}>{say(texts.back)}</a>
        </p>
        <h1>
          {`${heading}: `}
          <span lang={title.lang}>{title.value}</span>
        </h1>
        <p>{say(texts.lead)}</p>
        <Found findings={await findingsOf(asked, place)} {...place} asked={asked} />
        <AcceptFields asked={asked} place={place} known={known} entered={entered} faults={faults} />
      </>
    ),
  };
}

/** The findings that are accepted together, and where they are. */
function Found({ findings, target, asked }: { readonly findings: readonly Finding[]; readonly asked: PageRequest } & Asked) {
  const { say, language } = asked.page;
  const { distribution, check } = target;
  const what = heads.get(check)?.what;
  return (
    <>
      <p class="muted">
        {[what && say(what), distribution !== undefined && placeOf(distribution, language), `${reportWords.check[language]} ${check}`]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ul class="findings">
        {findings.map(({ severity, message }, index) => (
          <li key={index} class={`finding finding-${severity}`}>
            <p>{typeset(message, language)}</p>
          </li>
        ))}
      </ul>
      {distribution !== undefined && <p class="notice">{say(texts.file)}</p>}
    </>
  );
}

function AcceptFields({
  asked: { page },
  place: { view, target },
  known,
  entered,
  faults,
}: {
  readonly asked: PageRequest;
  readonly place: Asked;
  readonly known: ShownWaiver | undefined;
  readonly entered: Entered;
  readonly faults: readonly FormFault[];
}) {
  const { say } = page;
  const action = acceptUrl(view.slug, target.check, target.distribution);
  return (
    <PageForm page={page} action={action} class="narrow-form">
      <TextArea
        name="duvod"
        label={say(texts.reason)}
        hint={say(texts.reasonHint)}
        value={entered.reason}
        maxLength={1_000}
        isRequired
        faults={faults}
      />
      <TextField name="do" type="date" label={say(texts.until)} hint={say(texts.untilHint)} value={entered.until ?? ''} faults={faults} />
      <p class="actions">
        <button class="button" type="submit">
          {say(known ? texts.save : texts.submit)}
        </button>
        {known && (
          <button class="button button-quiet" type="submit" name="zpet" value="1">
            {say(texts.withdraw)}
          </button>
        )}
      </p>
    </PageForm>
  );
}
