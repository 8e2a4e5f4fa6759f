import type { Text } from '@pasport/model';
import type { PageContext } from './page-context.ts';

const label: Text = { cs: 'Sdělení provozovatele', en: 'Message of the operator' };

/** What whoever runs the registry has to say to everybody. */
export function BannerNotice({ context: { say, language, face } }: { readonly context: PageContext }) {
  const { banner } = face;
  if (!banner) return null;
  return (
    <section class={banner.level === 'warning' ? 'banner banner-warning' : 'banner'} aria-label={say(label)}>
      <p class="container container-wide" lang={banner.language === language ? undefined : banner.language}>
        {banner.text}
      </p>
    </section>
  );
}
