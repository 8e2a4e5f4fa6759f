import { allowed, of, type PassportView } from '@pasport/api';
import { unwaivableChecks } from '@pasport/validator';
import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { passportUrl } from '../passport/passport-url.ts';
import type { Scored } from './scored.ts';

const texts = {
  accept: { cs: 'Přijmout s důvodem', en: 'Accept with a reason' },
  change: { cs: 'Změnit nebo vzít zpět', en: 'Change or take back' },
} as const satisfies Record<string, Text>;

/** Address of the form that accepts what a check found; undefined where it cannot be accepted. */
export type AcceptUrl = (check: string) => string | undefined;

/** May the reader accept findings of a passport? */
export function mayAccept({ actor }: PageContext, { registry, view }: PassportView): boolean {
  return view === 'full' && registry.status !== 'archived' && allowed(actor, 'waiver.change', of(registry.organisation));
}

/**
 * Addresses of the forms that accept the findings of a report, of the passport or of one of its files.
 *
 * @param distribution JSON Pointer of the distribution of the file
 */
export function acceptUrlOf(slug: string, { caps }: Pick<Scored, 'caps'>, distribution?: string): AcceptUrl {
  const people = new Set(caps.filter(({ cap }) => cap === 'personal-data').map(({ check }) => check));
  return (check) => (unwaivableChecks.has(check) || people.has(check) ? undefined : acceptUrl(slug, check, distribution));
}

export function acceptUrl(slug: string, check: string, distribution?: string): string {
  const query = new URLSearchParams({ kontrola: check, ...(distribution !== undefined && { distribuce: distribution }) });
  return `${passportUrl(slug)}/kvalita/prijeti?${query.toString()}`;
}

/** The way to that form, at the first finding of a check. */
export function AcceptLink({ url, check, isAccepted, page }: { url: string; check: string; isAccepted: boolean; page: PageContext }) {
  return (
    <a class="no-print" href={url}>
      {page.say(isAccepted ? texts.change : texts.accept)}
      <span class="visually-hidden">{` (${check})`}</span>
    </a>
  );
}
