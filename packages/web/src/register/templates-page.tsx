import { listOrganisationRows } from '@pasport/api';
import { Problem, recordTemplates } from '@pasport/model';
import type { MakePage } from '../page/add-page.ts';
import { codeLabel } from '../passport/code-label.ts';
import { textIn } from '../passport/text-in.ts';
import { PageForm } from '../ui/page-form.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { RadioField } from './radio-field.tsx';
import { mayRegister } from './may-register.ts';

const texts = {
  title: { cs: 'Hotové záznamy', en: 'Ready-made records' },
  lead: {
    cs: 'Obvyklá data obcí s hotovým názvem, popisem, klíčovými slovy, tématem i odpověďmi o ochraně. Vyberte jedno a opravte, co je u vás jinak.',
    en: 'Usual municipal data with a title, a description, keywords, a theme and answers on protection. Choose one and correct what differs in your office.',
  },
  which: { cs: 'Který záznam chcete?', en: 'Which record do you want?' },
  go: { cs: 'Začít z tohoto záznamu', en: 'Start from this record' },
  back: { cs: 'Registrovat data', en: 'Register data' },
  office: { cs: 'Čí data to jsou?', en: 'Whose data are they?' },
} as const;

/** `GET /registrace/vzory`: ready-made records to begin with. */
export const templatesPage: MakePage = async ({ ctx, page }) => {
  const { say, language, actor } = page;
  if (actor.kind === 'guest') throw new Problem('not-signed-in');
  if (!mayRegister(actor)) throw new Problem('not-allowed');
  const organisations = actor.organisation === null ? await listOrganisationRows(ctx.database.db) : [];
  const options = recordTemplates
    .map(({ id, title, themes }) => ({ value: id, label: `${title[language]} (${codeLabel('data-theme', themes[0], language)})` }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
  return {
    title: say(texts.title),
    styles: ['register.css'],
    content: (
      <>
        <p>
          <a href="/registrace">‹ {say(texts.back)}</a>
        </p>
        <h1>{say(texts.title)}</h1>
        <p>{say(texts.lead)}</p>
        <PageForm page={page} action="/registrace" class="register-form">
          <input type="hidden" name="druh" value="template" />
          {organisations.length > 0 && (
            <SelectField
              name="organizace"
              label={say(texts.office)}
              options={organisations.map(({ id, name }) => ({ value: id, label: textIn(name, language).value }))}
            />
          )}
          <div class="template-list">
            <RadioField name="vzor" label={say(texts.which)} options={options} value={options[0]?.value} />
          </div>
          <button class="button" type="submit">
            {say(texts.go)}
          </button>
        </PageForm>
      </>
    ),
  };
};
