import {
  getPassport,
  listOrganisationRows,
  listRegistrations,
  type Organisation,
  type PassportView,
  type Registration,
} from '@pasport/api';
import { Problem } from '@pasport/model';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { queryText } from '../page/form-body.ts';
import type { PageContext } from '../page/page-context.ts';
import type { Page } from '../page/render-page.tsx';
import { Said } from '../passport/said.tsx';
import { textIn } from '../passport/text-in.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { faultOf, type FormFault } from '../ui/form-fault.ts';
import { Time } from '../ui/time.tsx';
import { PageForm } from '../ui/page-form.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { mayRegister } from './may-register.ts';
import { RadioField } from './radio-field.tsx';
import { nextStep, steps, stepUrl, titleOf } from './steps.ts';

const texts = {
  title: { cs: 'Registrovat data', en: 'Register data' },
  what: { cs: 'Co registrujete?', en: 'What do you register?' },
  link: { cs: 'Odkaz na soubor nebo službu', en: 'A link to a file or a service' },
  file: { cs: 'Soubor k rozpoznání – neuložíme ho', en: 'A file to be recognised – it is not kept' },
  system: { cs: 'Data v systému nebo na disku, bez odkazu', en: 'Data in a system or on a disk, without a link' },
  paper: { cs: 'Listinná evidence', en: 'Paper records' },
  list: { cs: 'Seznam najednou (CSV nebo XLSX)', en: 'A whole list (CSV or XLSX)' },
  url: { cs: 'Odkaz na data', en: 'Link to the data' },
  urlHint: {
    cs: 'Vložte adresu souboru, služby nebo stránky, např. https://data.obec.cz/hriste.csv',
    en: 'Paste the address of a file, a service or a page, e.g. https://data.obec.cz/hriste.csv',
  },
  fileLabel: { cs: 'Soubor', en: 'File' },
  fileHint: {
    cs: 'CSV, XLSX, GeoJSON a další, nejvýš 20 MB. Přečteme, co v něm je, a zahodíme ho.',
    en: 'CSV, XLSX, GeoJSON and others, up to 20 MB. We read what is in it and throw it away.',
  },
  office: { cs: 'Čí data to jsou?', en: 'Whose data are they?' },
  choose: { cs: 'Vyberte organizaci', en: 'Choose an organisation' },
  go: { cs: 'Pokračovat', en: 'Continue' },
  open: { cs: 'Rozepsané záznamy', en: 'Unfinished records' },
  drop: { cs: 'Zahodit', en: 'Throw away' },
  noTitle: { cs: 'bez názvu', en: 'without a title' },
  ready: { cs: 'Začít z hotového záznamu', en: 'Start from a ready-made record' },
  readyLead: {
    cs: 'Rozpočet, hřiště, úřední deska, veřejné osvětlení a další: popis je hotový, opravíte, co je u vás jinak.',
    en: 'Budget, playgrounds, notice board, public lighting and more: the description is ready, you correct what differs.',
  },
  readyLink: { cs: 'Vybrat hotový záznam', en: 'Choose a ready-made record' },
  copy: { cs: 'Založit kopii záznamu', en: 'Make a copy of the record' },
  change: { cs: 'Upravit záznam', en: 'Change the record' },
  copyLead: {
    cs: 'Popis se převezme, adresy a období doplníte nové.',
    en: 'The description is taken over; addresses and the period are entered anew.',
  },
  changeLead: {
    cs: 'U zveřejněného záznamu vznikne návrh změny, který někdo schválí.',
    en: 'For a published record a proposal is made, which somebody approves.',
  },
  step: { cs: 'krok', en: 'step' },
  of: { cs: 'ze', en: 'of' },
  working: { cs: 'Rozpoznáváme data, nejvýš 8 vteřin…', en: 'Recognising the data, at most 8 seconds…' },
  gotFacts: { cs: 'Server odpověděl, čteme obsah…', en: 'The server has answered, reading the content…' },
  gotContent: { cs: 'Obsah přečten, hledáme podobné záznamy…', en: 'The content is read, looking for similar records…' },
} as const;

export interface ChooseState {
  readonly kind?: string;
  readonly url?: string;
  readonly organisation?: string;
  readonly faults?: readonly FormFault[];
}

/** `GET /registrace`: what is registered, what was begun, and ready-made records. */
export const choosePage: MakePage = async (asked) => {
  if (asked.page.actor.kind === 'guest') throw new Problem('not-signed-in');
  if (!mayRegister(asked.page.actor)) throw new Problem('not-allowed');
  const [copy, change] = [queryText(asked.request, 'kopie'), queryText(asked.request, 'zmena')];
  if (copy !== '' || change !== '') return fromPassportPage(asked, copy === '' ? 'change' : 'copy', copy || change);
  return await chooseForm(asked, {});
};

/** The form with what was typed, when something is wrong with it. */
export async function chooseForm({ ctx, page }: PageRequest, state: ChooseState): Promise<Page> {
  const { say } = page;
  const registrations = await listRegistrations(ctx, page.actor);
  const isFree = page.actor.kind !== 'guest' && page.actor.organisation === null;
  const organisations = isFree ? await listOrganisationRows(ctx.database.db) : [];
  const { faults = [] } = state;
  return {
    title: say(texts.title),
    ...(faults.length > 0 && { hasFaults: true, status: 422 }),
    styles: ['register.css'],
    islands: ['probe.js'],
    content: (
      <>
        <ErrorSummary faults={faults} language={page.language} />
        <h1>{say(texts.title)}</h1>
        <ChooseForm page={page} state={state} organisations={organisations} />
        <section aria-labelledby="hotove">
          <h2 id="hotove">{say(texts.ready)}</h2>
          <p>{say(texts.readyLead)}</p>
          <p>
            <a class="button button-quiet" href="/registrace/vzory">
              {say(texts.readyLink)}
            </a>
          </p>
        </section>
        {registrations.length > 0 && <Unfinished page={page} registrations={registrations} />}
      </>
    ),
  };
}

interface ChooseFormProps {
  readonly page: PageContext;
  readonly state: ChooseState;
  readonly organisations: readonly Organisation[];
}

function ChooseForm({ page, state, organisations }: ChooseFormProps) {
  const { say, language, csrf } = page;
  const kinds = (['link', 'file', 'system', 'paper', 'list'] as const).map((value) => ({ value, label: say(texts[value]) }));
  const { faults = [] } = state;
  return (
    <form
      action="/registrace"
      method="post"
      enctype="multipart/form-data"
      novalidate
      class="register-form"
      data-probe
      data-probe-start={say(texts.working)}
      data-probe-facts={say(texts.gotFacts)}
      data-probe-content={say(texts.gotContent)}
    >
      {csrf !== undefined && <input type="hidden" name="_csrf" value={csrf} />}
      {organisations.length > 0 && <OrganisationSelect page={page} organisations={organisations} state={state} />}
      <RadioField name="druh" label={say(texts.what)} options={kinds} value={state.kind ?? 'link'} faults={faults} />
      <LinkField page={page} state={state} />
      <div class={faultOf(faults, 'soubor') === undefined ? 'field' : 'field field-error'} data-kind="file">
        <label for="soubor">{say(texts.fileLabel)}</label>
        <p class="hint" id="soubor-hint">
          {say(texts.fileHint)}
        </p>
        <Fault faults={faults} name="soubor" />
        <input id="soubor" name="soubor" type="file" aria-describedby={describedBy('soubor', faults)} />
      </div>
      <button class="button" type="submit">
        {say(texts.go)}
      </button>
      <p class="probe-status" role="status" lang={language} />
    </form>
  );
}

function OrganisationSelect({ page: { say, language }, organisations, state }: ChooseFormProps) {
  const options = organisations.map(({ id, name }) => ({ value: id, label: textIn(name, language).value }));
  return (
    <SelectField
      name="organizace"
      label={say(texts.office)}
      options={[{ value: '', label: say(texts.choose) }, ...options]}
      value={state.organisation ?? ''}
      faults={state.faults}
    />
  );
}

function LinkField({ page: { say }, state: { url, faults = [] } }: Pick<ChooseFormProps, 'page' | 'state'>) {
  return (
    <div class={faultOf(faults, 'odkaz') === undefined ? 'field' : 'field field-error'} data-kind="link">
      <label for="odkaz">{say(texts.url)}</label>
      <p class="hint" id="odkaz-hint">
        {say(texts.urlHint)}
      </p>
      <Fault faults={faults} name="odkaz" />
      <input
        id="odkaz"
        name="odkaz"
        type="url"
        value={url}
        maxLength={4_000}
        autocomplete="off"
        aria-describedby={describedBy('odkaz', faults)}
      />
    </div>
  );
}

function Fault({ faults, name }: { readonly faults: readonly FormFault[]; readonly name: string }) {
  const fault = faultOf(faults, name);
  return fault === undefined ? null : (
    <p class="error-text" id={`${name}-error`}>
      {fault}
    </p>
  );
}

function describedBy(name: string, faults: readonly FormFault[]): string {
  return faultOf(faults, name) === undefined ? `${name}-hint` : `${name}-hint ${name}-error`;
}

function Unfinished({ page, registrations }: { readonly page: PageContext; readonly registrations: readonly Registration[] }) {
  const { say, language } = page;
  return (
    <section aria-labelledby="rozepsane">
      <h2 id="rozepsane">{say(texts.open)}</h2>
      <ul class="plain-list unfinished">
        {registrations.map((one) => {
          const step = nextStep(one);
          const { title } = one.state.draft;
          return (
            <li key={one.id}>
              <span>
                <a href={`${stepUrl(one, step)}?obnoveno=1`}>{title ? <Said text={title} language={language} /> : say(texts.noTitle)}</a>
                <br />
                <span class="muted">
                  {say(texts.step)} {step.number} {say(texts.of)} {steps.length}: {say(titleOf(step, one))} ·{' '}
                  <Time at={one.updatedAt} language={language} />
                </span>
              </span>
              <PageForm page={page} action={`/registrace/${one.id}/zahodit`}>
                <button class="button button-quiet" type="submit">
                  {say(texts.drop)} <span class="visually-hidden">{title ? textIn(title, language).value : ''}</span>
                </button>
              </PageForm>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

async function fromPassportPage({ ctx, page, request }: PageRequest, kind: 'copy' | 'change', slug: string): Promise<Page> {
  const field = queryText(request, 'pole');
  const view: PassportView = await getPassport(ctx, page.actor, slug);
  const { say, language } = page;
  const organisations =
    kind === 'copy' && page.actor.kind !== 'guest' && page.actor.organisation === null ? await listOrganisationRows(ctx.database.db) : [];
  return {
    title: say(texts[kind]),
    styles: ['register.css'],
    content: (
      <>
        <h1>{say(texts[kind])}</h1>
        <p class="lead">
          <Said text={view.title} language={language} />
        </p>
        <p>{say(kind === 'copy' ? texts.copyLead : texts.changeLead)}</p>
        <PageForm page={page} action="/registrace">
          <input type="hidden" name="druh" value={kind} />
          <input type="hidden" name="pasport" value={view.id} />
          {field !== '' && <input type="hidden" name="pole" value={field} />}
          <input
            type="hidden"
            name="organizace"
            value={kind === 'change' ? view.registry.organisation : ''}
            disabled={organisations.length > 0}
          />
          {organisations.length > 0 && <OrganisationSelect page={page} organisations={organisations} state={{}} />}
          <button class="button" type="submit">
            {say(texts.go)}
          </button>
        </PageForm>
      </>
    ),
  };
}
