import type { Text } from '@pasport/model';
import { notificationsPath } from '../notifications/notifications-path.ts';
import { countText, type CountForms } from '../ui/count-text.ts';
import { MenuItem } from './menu-item.tsx';
import type { PageContext } from './page-context.ts';

const title: Text = { cs: 'Oznámení', en: 'Notifications' };
const unreadForms: CountForms = {
  cs: { one: '# nepřečtené', few: '# nepřečtená', many: '# nepřečtených' },
  en: { one: '# unread', many: '# unread' },
};
/** More than this takes too much room. */
const mostShown = 99;

/** The way to the notifications, with how many are new. */
export function NotificationsItem({ context: { say, language, unread, url } }: { readonly context: PageContext }) {
  if (unread === 0) return <MenuItem href={notificationsPath} title={say(title)} url={url} />;
  const seen = (
    <>
      {say(title)} <span class="count">{unread > mostShown ? `${mostShown}+` : unread}</span>
    </>
  );
  return <MenuItem href={notificationsPath} title={seen} label={`${say(title)}, ${countText(unread, unreadForms, language)}`} url={url} />;
}
