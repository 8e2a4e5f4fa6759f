import { roleNames } from '@pasport/api';
import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { DataTable } from '../ui/data-table.tsx';
import { PageForm } from '../ui/page-form.tsx';
import { Time } from '../ui/time.tsx';
import type { AccountState } from './account-page.tsx';

const texts = {
  title: { cs: 'Kde jsem přihlášen', en: 'Where I am signed in' },
  device: { cs: 'Prohlížeč', en: 'Browser' },
  role: { cs: 'Role', en: 'Role' },
  since: { cs: 'Od', en: 'Since' },
  seen: { cs: 'Naposledy', en: 'Last used' },
  action: { cs: 'Akce', en: 'Action' },
  own: { cs: 'toto přihlášení', en: 'this session' },
  end: { cs: 'Ukončit', en: 'End' },
  endOf: { cs: 'přihlášení', en: 'the session' },
} as const satisfies Record<string, Text>;

/** Sessions that are alive; each but this one can be ended. */
export function SessionsSection({ page, state }: { readonly page: PageContext; readonly state: AccountState }) {
  const { say, language } = page;
  const { sessions, nameOf } = state;
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{say(texts.title)}</h2>
      <DataTable
        caption={say(texts.title)}
        isCaptionHidden
        columns={[
          { title: say(texts.device) },
          { title: say(texts.role) },
          { title: say(texts.since) },
          { title: say(texts.seen) },
          { title: say(texts.action), isTitleHidden: true },
        ]}
        rows={sessions.map(({ id, device, role, organisation, createdAt, seenAt, isThis }) => ({
          key: id,
          cells: [
            device,
            `${say(roleNames[role])} – ${nameOf(organisation)}`,
            <Time key="since" at={createdAt} language={language} />,
            <Time key="seen" at={seenAt} language={language} />,
            isThis ? (
              <span key="own" class="tag">
                {say(texts.own)}
              </span>
            ) : (
              <PageForm key="end" page={page} action="/ucet/prihlaseni">
                <input type="hidden" name="id" value={id} />
                <button class="button button-quiet button-small" type="submit">
                  {say(texts.end)}
                  <span class="visually-hidden">
                    {' '}
                    {say(texts.endOf)} {device}
                  </span>
                </button>
              </PageForm>
            ),
          ],
        }))}
      />
    </section>
  );
}
