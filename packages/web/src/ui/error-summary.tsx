import type { Language } from '@pasport/model';
import type { FormFault } from './form-fault.ts';

const texts = { title: { cs: 'Formulář se nepodařilo odeslat', en: 'There is a problem with the form' } } as const;

/** What is wrong with a form, above it; the focus comes here, links lead to the fields. */
export function ErrorSummary({ faults, language }: { readonly faults: readonly FormFault[]; readonly language: Language }) {
  if (faults.length === 0) return null;
  return (
    <div class="error-summary" role="alert" aria-labelledby="error-title" tabIndex={-1} autofocus>
      <h2 id="error-title">{texts.title[language]}</h2>
      <ul>
        {faults.map(({ field, message }) => (
          <li key={`${field} ${message}`}>{field === '' ? message : <a href={`#${field}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
