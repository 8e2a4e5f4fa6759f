import { listOrganisationRows } from '@pasport/api';
import { Problem } from '@pasport/model';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import type { Page } from '../page/render-page.tsx';
import { textIn } from '../passport/text-in.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { faultOf, type FormFault } from '../ui/form-fault.ts';
import { SelectField } from '../ui/select-field.tsx';

const texts = {
  title: { cs: 'Seznam dat najednou', en: 'A whole list of data' },
  lead: {
    cs: 'Nahrajte inventuru jako CSV nebo XLSX, jeden řádek je jedna datová sada. Nejdřív ukážeme, co se stane, teprve potom něco uložíme.',
    en: 'Upload an inventory as CSV or XLSX, one row is one dataset. First we show what would happen, only then is anything saved.',
  },
  template: { cs: 'Nemáte ji? Stáhněte si šablonu:', en: 'You have none? Download a template:' },
  file: { cs: 'Soubor s inventurou', en: 'File with the inventory' },
  hint: {
    cs: 'Nejvýš 20 000 řádků. Názvy sloupců mohou být vaše, přiřadíme je.',
    en: 'At most 20,000 rows. Columns may have your own names, we match them.',
  },
  go: { cs: 'Nahrát a vyzkoušet', en: 'Upload and try' },
  back: { cs: 'Registrovat data', en: 'Register data' },
  office: { cs: 'Čí data to jsou?', en: 'Whose data are they?' },
} as const;

/** `GET /registrace/seznam`: a template to download, an inventory to upload. */
export const bulkPage: MakePage = async (asked) => await bulkForm(asked);

/** The form, also when something was wrong with the file. */
export async function bulkForm({ ctx, page }: PageRequest, faults: readonly FormFault[] = []): Promise<Page> {
  const { say, language, actor, csrf } = page;
  if (actor.kind === 'guest') throw new Problem('not-signed-in');
  const organisations = actor.organisation === null ? await listOrganisationRows(ctx.database.db) : [];
  const fault = faultOf(faults, 'soubor');
  return {
    title: say(texts.title),
    ...(faults.length > 0 && { hasFaults: true, status: 422 }),
    styles: ['register.css'],
    content: (
      <>
        <p>
          <a href="/registrace">‹ {say(texts.back)}</a>
        </p>
        <ErrorSummary faults={faults} language={language} />
        <h1>{say(texts.title)}</h1>
        <p>{say(texts.lead)}</p>
        <p>
          {say(texts.template)} <a href="/registrace/seznam/sablona.xlsx">XLSX</a> · <a href="/registrace/seznam/sablona.csv">CSV</a>
        </p>
        <form action="/registrace/seznam" method="post" enctype="multipart/form-data" novalidate class="register-form">
          {csrf !== undefined && <input type="hidden" name="_csrf" value={csrf} />}
          {organisations.length > 0 && (
            <SelectField
              name="organizace"
              label={say(texts.office)}
              options={organisations.map(({ id, name }) => ({ value: id, label: textIn(name, language).value }))}
            />
          )}
          <div class={fault === undefined ? 'field' : 'field field-error'}>
            <label for="soubor">{say(texts.file)}</label>
            <p class="hint" id="soubor-hint">
              {say(texts.hint)}
            </p>
            {fault !== undefined && (
              <p class="error-text" id="soubor-error">
                {fault}
              </p>
            )}
            <input
              id="soubor"
              name="soubor"
              type="file"
              accept=".csv,.xlsx,.ods"
              aria-describedby={fault === undefined ? 'soubor-hint' : 'soubor-hint soubor-error'}
            />
          </div>
          <button class="button" type="submit">
            {say(texts.go)}
          </button>
        </form>
      </>
    ),
  };
}
