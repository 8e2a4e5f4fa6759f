import { mayWrite, type PassportView } from '@pasport/api';
import type { PageContext } from '../page/page-context.ts';
import { mayRegister } from '../register/may-register.ts';

const texts = {
  edit: { cs: 'Upravit', en: 'Edit' },
  copy: { cs: 'Zkopírovat', en: 'Copy' },
} as const;

/** Ways to change a passport, for those who may, and to begin a similar one. */
export function EditLinks({ view, page: { say, actor } }: { readonly view: PassportView; readonly page: PageContext }) {
  const slug = encodeURIComponent(view.slug);
  const mayEdit = mayWrite(actor, view.registry.organisation) && view.registry.status !== 'archived';
  const mayCopy = view.view === 'full' && mayRegister(actor);
  if (!mayEdit && !mayCopy) return null;
  return (
    <p class="actions no-print">
      {mayEdit && (
        <a class="button button-quiet" href={`/registrace?zmena=${slug}`}>
          {say(texts.edit)}
        </a>
      )}
      {mayCopy && (
        <a class="button button-quiet" href={`/registrace?kopie=${slug}`}>
          {say(texts.copy)}
        </a>
      )}
    </p>
  );
}
