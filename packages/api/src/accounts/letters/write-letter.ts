import type { Language } from '@pasport/model';
import { escapeHtml, mailHtml } from '../../notifications/mail/mail-html.ts';

/** What a mail about an account says. */
export interface Letter {
  readonly subject: string;
  readonly before: readonly string[];
  readonly link: { readonly label: string; readonly url: string };
  readonly after: readonly string[];
}

const why = {
  cs: 'Píše vám registr pasportů.',
  en: 'The registry of passports writes to you.',
} as const;

/**
 * Subject, text and HTML of a mail with one link in it.
 *
 * @param frame `name`: of the registry, before the subject
 */
export function writeLetter(
  { subject: about, before, link, after }: Letter,
  { language, name, baseUrl }: { readonly language: Language; readonly name: string; readonly baseUrl: string },
): { subject: string; text: string; html: string } {
  const subject = `${name}: ${about}`;
  const foot = why[language];
  const home = escapeHtml(`${baseUrl}/`);
  return {
    subject,
    text: [...before, link.url, ...after, `-- \n${foot}\n${baseUrl}/`].join('\n\n'),
    html: mailHtml({
      language,
      subject,
      body: [...before.map(paragraph), `<p><a href="${escapeHtml(link.url)}">${escapeHtml(link.label)}</a></p>`, ...after.map(paragraph)],
      foot: `${escapeHtml(foot)} <a href="${home}">${home}</a>`,
    }),
  };
}

function paragraph(line: string): string {
  return `<p>${escapeHtml(line)}</p>`;
}
