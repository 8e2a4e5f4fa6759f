import { inventoryFields, type Inventory, type RowResult } from '@pasport/api';
import type { PageContext } from '../page/page-context.ts';
import type { Page } from '../page/render-page.tsx';
import { countText, formatNumber, type CountForms } from '../ui/count-text.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { faultOf, type FormFault } from '../ui/form-fault.ts';
import { PageForm } from '../ui/page-form.tsx';
import { TrialNotes } from './trial-notes.tsx';

const texts = {
  trial: { cs: 'Zkušební běh', en: 'Trial run' },
  done: { cs: 'Seznam je načtený', en: 'The list is registered' },
  nothing: { cs: 'Zatím se nic neuložilo.', en: 'Nothing has been saved yet.' },
  drafts: {
    cs: 'Záznamy jsou v registru jako rozepsané, vidí je jen vaše organizace.',
    en: 'The records are in the registry as drafts; only your organisation sees them.',
  },
  sent: {
    cs: 'Záznamy jsou odeslané ke schválení. Datový tým je zveřejní, nebo vrátí s poznámkami.',
    en: 'The records were sent for approval. The data team will publish them, or return them with notes.',
  },
  send: { cs: 'Načíst a odeslat ke schválení', en: 'Register and send for approval' },
  file: { cs: 'Soubor', en: 'File' },
  created: { cs: 'Nové', en: 'New' },
  changed: { cs: 'Změněné', en: 'Changed' },
  unchanged: { cs: 'Beze změny', en: 'Unchanged' },
  warned: { cs: 'Z toho s varováním', en: 'Of these with a warning' },
  refused: { cs: 'S chybou', en: 'With an error' },
  columns: { cs: 'Co je ve sloupcích', en: 'What the columns hold' },
  columnsHint: {
    cs: 'Přiřadili jsme je podle názvů. Opravte, co nesedí.',
    en: 'We matched them by their names. Correct what does not fit.',
  },
  none: { cs: 'nenačítat', en: 'leave out' },
  nameless: { cs: 'Sloupec bez názvu', en: 'A column without a name' },
  again: { cs: 'Uložit přiřazení a zkusit znovu', en: 'Save the matching and try again' },
  search: { cs: 'Zobrazit záznamy', en: 'Show the records' },
  back: { cs: 'Jiný soubor', en: 'Another file' },
} as const;

const importForms: CountForms = {
  cs: { one: 'Načíst # záznam jako rozepsaný', few: 'Načíst # záznamy jako rozepsané', many: 'Načíst # záznamů jako rozepsané' },
  en: { one: 'Register # record as a draft', many: 'Register # records as drafts' },
};

export interface TrialState {
  readonly inventory: Inventory;
  /** Of the trial, or of the import when it was done. */
  readonly results: readonly RowResult[];
  readonly faults?: readonly FormFault[];
}

/** What an import would do, or did: counts, columns to correct, reasons cell by cell. */
export function trialPage(page: PageContext, { inventory, results, faults = [] }: TrialState): Page {
  const { say, language } = page;
  const isDone = inventory.results !== undefined;
  const good = results.filter(({ status }) => status === 'created' || status === 'changed').length;
  const title = say(isDone ? texts.done : texts.trial);
  const at = `/registrace/seznam/${inventory.id}`;
  const outcome = inventory.isSubmitted ? texts.sent : isDone ? texts.drafts : texts.nothing;
  return {
    title,
    ...(faults.length > 0 && { hasFaults: true, status: 422 }),
    styles: ['register.css'],
    isWide: true,
    content: (
      <>
        <p>
          <a href="/registrace/seznam">‹ {say(texts.back)}</a>
        </p>
        <ErrorSummary faults={faults} language={language} />
        <h1>{title}</h1>
        <p>{say(outcome)}</p>
        <Counts results={results} page={page} fileName={inventory.fileName} />
        {isDone ? (
          <p>
            <a class="button" href={`/hledat?organisation=${encodeURIComponent(inventory.organisation)}&sort=newest`}>
              {say(texts.search)}
            </a>
          </p>
        ) : (
          good > 0 && (
            <PageForm page={page} action={`${at}/nacist`}>
              <p class="actions">
                <button class="button" type="submit">
                  {countText(good, importForms, language)}
                </button>
                <button class="button button-quiet" type="submit" name="odeslat" value="ano">
                  {say(texts.send)}
                </button>
              </p>
            </PageForm>
          )
        )}
        <TrialNotes inventory={inventory} results={results} page={page} />
        {!isDone && <Columns inventory={inventory} page={page} faults={faults} />}
      </>
    ),
  };
}

function Counts({
  results,
  page: { say, language },
  fileName,
}: {
  readonly results: readonly RowResult[];
  readonly page: PageContext;
  readonly fileName: string;
}) {
  const count = (is: (one: RowResult) => boolean): string => formatNumber(results.filter(is).length, language);
  const rows: readonly (readonly [string, string])[] = [
    [say(texts.file), fileName],
    [say(texts.created), count(({ status }) => status === 'created')],
    [say(texts.changed), count(({ status }) => status === 'changed')],
    [say(texts.unchanged), count(({ status }) => status === 'unchanged')],
    [say(texts.warned), count(({ status, warnings }) => status !== 'refused' && warnings.length > 0)],
    [say(texts.refused), count(({ status }) => status === 'refused')],
  ];
  return (
    <dl class="facts">
      {rows.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

function Columns({
  inventory,
  page,
  faults,
}: {
  readonly inventory: Inventory;
  readonly page: PageContext;
  readonly faults: readonly FormFault[];
}) {
  const { say, language } = page;
  const { names, rows } = inventory.table;
  const options = [
    { value: '', label: say(texts.none) },
    ...inventoryFields.map(({ name, label }) => ({ value: name, label: label[language] })),
  ];
  const example = (index: number): string => rows.find(({ cells }) => (cells[index] ?? '') !== '')?.cells[index]?.slice(0, 60) ?? '';
  return (
    <section aria-labelledby="sloupce">
      <h2 id="sloupce">{say(texts.columns)}</h2>
      <p>{say(texts.columnsHint)}</p>
      <PageForm page={page} action={`/registrace/seznam/${inventory.id}/sloupce`}>
        <div class="column-list">
          {names.map((name, index) => {
            const id = `sloupec-${index}`;
            const fault = faultOf(faults, id);
            return (
              <div key={id} class={fault === undefined ? 'field' : 'field field-error'}>
                <label for={id}>{name === '' ? `${say(texts.nameless)} ${index + 1}` : name}</label>
                <p class="hint" id={`${id}-hint`}>
                  {example(index)}
                </p>
                {fault !== undefined && <p class="error-text">{fault}</p>}
                <select id={id} name={id} aria-describedby={`${id}-hint`}>
                  {options.map((option) => (
                    <option key={option.value} value={option.value} selected={option.value === (inventory.mapping[index] ?? '')}>
                      {option.label}
                    </option>
                  ))}
                </select>
              </div>
            );
          })}
        </div>
        <button class="button button-quiet" type="submit">
          {say(texts.again)}
        </button>
      </PageForm>
    </section>
  );
}
