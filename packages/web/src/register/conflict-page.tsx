import type { Registration } from '@pasport/api';
import type { PageContext } from '../page/page-context.ts';
import type { Page } from '../page/render-page.tsx';
import { PageForm } from '../ui/page-form.tsx';
import { stepUrl, type Step } from './steps.ts';

const texts = {
  title: { cs: 'Záznam mezitím někdo změnil', en: 'Somebody has changed the record meanwhile' },
  lead: {
    cs: 'Nic se neztratilo. Porovnejte obě podoby a vyberte, která platí.',
    en: 'Nothing was lost. Compare both versions and choose which one holds.',
  },
  table: { cs: 'Obě podoby vedle sebe', en: 'Both versions side by side' },
  field: { cs: 'Údaj', en: 'Value' },
  stored: { cs: 'Uložená podoba', en: 'Stored version' },
  yours: { cs: 'Vaše podoba', en: 'Your version' },
  same: { cs: 'Obě podoby jsou stejné.', en: 'Both versions are the same.' },
  keep: { cs: 'Nechat uloženou', en: 'Keep the stored one' },
  take: { cs: 'Uložit moji', en: 'Save mine' },
  none: { cs: '(prázdné)', en: '(empty)' },
} as const;

/** Both versions of a step beside each other; the author's one can still be saved. */
export function conflictPage(page: PageContext, stored: Registration, step: Step, typed: Readonly<Record<string, string>>): Page {
  const { say, language } = page;
  const different = step.fields.filter((field) => field.name in typed && field.read(stored.state.draft) !== typed[field.name]);
  const shown = (field: Step['fields'][number], value: string): string =>
    value === '' ? say(texts.none) : (field.options?.(language).find((option) => option.value === value)?.label ?? value);
  return {
    title: say(texts.title),
    status: 409,
    styles: ['register.css'],
    content: (
      <>
        <h1>{say(texts.title)}</h1>
        <p>{say(texts.lead)}</p>
        {different.length === 0 ? (
          <p>{say(texts.same)}</p>
        ) : (
          <div class="table-scroll" tabIndex={0} role="region" aria-label={say(texts.table)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say(texts.field)}</th>
                  <th scope="col">{say(texts.stored)}</th>
                  <th scope="col">{say(texts.yours)}</th>
                </tr>
              </thead>
              <tbody>
                {different.map((field) => (
                  <tr key={field.name}>
                    <th scope="row">{field.label[language]}</th>
                    <td>{shown(field, field.read(stored.state.draft))}</td>
                    <td>{shown(field, typed[field.name] ?? '')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <PageForm page={page} action={stepUrl(stored, step)}>
          <input type="hidden" name="verze" value={String(stored.version)} />
          {Object.entries(typed).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <p class="actions">
            <button class="button" type="submit">
              {say(texts.take)}
            </button>
            <a class="button button-quiet" href={stepUrl(stored, step)}>
              {say(texts.keep)}
            </a>
          </p>
        </PageForm>
      </>
    ),
  };
}
