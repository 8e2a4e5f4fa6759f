import { roleNames } from '@pasport/api';
import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { PageForm } from '../ui/page-form.tsx';
import type { AccountState } from './account-page.tsx';

const texts = {
  title: { cs: 'V jaké roli jednám', en: 'The role I act in' },
  now: { cs: 'nyní', en: 'now' },
  act: { cs: 'Jednat jako', en: 'Act as' },
} as const satisfies Record<string, Text>;

interface MembershipsSectionProps {
  readonly page: PageContext;
  readonly state: Pick<AccountState, 'account' | 'nameOf'>;
}

/** The roles of a person; acting in another one. */
export function MembershipsSection({ page, state }: MembershipsSectionProps) {
  const { say, actor } = page;
  const { account, nameOf } = state;
  const isNow = (one: (typeof account.memberships)[number]): boolean =>
    actor.kind === 'person' && actor.role === one.role && actor.organisation === one.organisation;
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{say(texts.title)}</h2>
      <ul class="roles-list">
        {account.memberships.map((one) => {
          const words = `${say(roleNames[one.role])} – ${nameOf(one.organisation)}`;
          return (
            <li key={words} class="inline-form">
              {isNow(one) ? (
                <span>
                  {words} <span class="tag tag-success">{say(texts.now)}</span>
                </span>
              ) : (
                <PageForm page={page} action="/ucet/role">
                  <input type="hidden" name="role" value={one.role} />
                  <input type="hidden" name="organizace" value={one.organisation ?? ''} />
                  <button class="button button-quiet" type="submit">
                    {say(texts.act)} {words}
                  </button>
                </PageForm>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
