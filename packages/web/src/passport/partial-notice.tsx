import type { PassportView } from '@pasport/api';
import type { PageContext } from '../page/page-context.ts';
import { visibilityTexts } from './visibility-texts.ts';

const texts = {
  heading: { cs: 'Nevidíte celý pasport.', en: 'This is not the whole passport.' },
  ask: { cs: 'Koho se zeptat', en: 'Whom to ask' },
} as const;

/** Tells those who see a passport in part what is left out and why; never how much. */
export function PartialNotice({ view, page: { say } }: { readonly view: PassportView; readonly page: PageContext }) {
  if (view.view === 'full') return null;
  return (
    <p class="notice">
      <strong>{say(texts.heading)}</strong> {say(visibilityTexts(view))} <a href="#kontakt">{say(texts.ask)}</a>
    </p>
  );
}
