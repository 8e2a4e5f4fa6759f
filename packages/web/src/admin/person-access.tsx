import type { ShownPerson, ShownSession } from '@pasport/api';
import type { Text } from '@pasport/model';
import { timeIn } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';
import { PageForm } from '../ui/page-form.tsx';

const texts = {
  title: { cs: 'Přístup', en: 'Access' },
  disable: { cs: 'Zablokovat přístup', en: 'Shut out' },
  enable: { cs: 'Povolit přístup', en: 'Let in again' },
  disableHint: {
    cs: 'Zablokování ukončí všechna přihlášení a klíče ihned.',
    en: 'Shutting out ends all sessions and tokens at once.',
  },
  link: { cs: 'Vytvořit odkaz pro nové heslo', en: 'Make a link for a new password' },
  factor: { cs: 'Vypnout ztracený druhý faktor', en: 'Turn the lost second factor off' },
  sessions: { cs: 'Přihlášení', en: 'Sessions' },
  none: { cs: 'Teď není nikde přihlášen.', en: 'Not signed in anywhere now.' },
  end: { cs: 'Ukončit', en: 'End' },
  seen: { cs: 'naposledy', en: 'last used' },
} as const satisfies Record<string, Text>;

interface PersonAccessProps {
  readonly page: PageContext;
  readonly person: ShownPerson;
  readonly sessions: readonly ShownSession[];
  readonly action: string;
}

/** Shutting somebody out and letting them in again. */
export function PersonAccess({ page, person, sessions, action }: PersonAccessProps) {
  const { say, language } = page;
  return (
    <section aria-labelledby="access">
      <h2 id="access">{say(texts.title)}</h2>
      {!person.isDisabled && <p class="hint">{say(texts.disableHint)}</p>}
      <PageForm page={page} action={action} class="actions">
        <button
          class={person.isDisabled ? 'button' : 'button button-danger'}
          type="submit"
          name="akce"
          value={person.isDisabled ? 'povolit' : 'zablokovat'}
        >
          {say(person.isDisabled ? texts.enable : texts.disable)}
        </button>
        <button class="button button-quiet" type="submit" name="akce" value="odkaz">
          {say(texts.link)}
        </button>
        {person.hasSecondFactor && (
          <button class="button button-quiet" type="submit" name="akce" value="faktor">
            {say(texts.factor)}
          </button>
        )}
      </PageForm>
      <h2>{say(texts.sessions)}</h2>
      {sessions.length === 0 && <p>{say(texts.none)}</p>}
      <ul class="roles-list">
        {sessions.map(({ id, device, seenAt }) => (
          <li key={id}>
            <PageForm page={page} action={action} class="inline-form">
              <span>
                {device}, {say(texts.seen)} {timeIn(language, seenAt)}
              </span>
              <input type="hidden" name="prihlaseni" value={id} />
              <button class="button button-quiet button-small" type="submit" name="akce" value="ukoncit">
                {say(texts.end)}
              </button>
            </PageForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
