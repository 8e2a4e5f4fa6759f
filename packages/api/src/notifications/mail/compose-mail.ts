import type { Language } from '@pasport/model';
import { notificationKinds } from '../notification-kinds.ts';
import type { Letter } from './letters.ts';
import { escapeHtml, mailHtml } from './mail-html.ts';

/** What the letters need beside themselves. */
interface Frame {
  readonly language: Language;
  /** Name of the registry in the language. */
  readonly name: string;
  /** Address of the registry. */
  readonly baseUrl: string;
  /** Notifications for which there was no room. */
  readonly more: number;
}

const words = {
  cs: {
    number: 'pasport č.',
    open: 'Otevřít',
    digest: (count: number) => `co je nového (${count})`,
    more: (count: number) => `A dalších oznámení: ${count}. Najdete je v registru.`,
    why: 'Píše vám registr pasportů, protože se vás to týká. Jak často a o čem, určíte v registru v nastavení oznámení.',
    until: 'do',
    due: 'termín',
    count: 'počet:',
  },
  en: {
    number: 'passport no.',
    open: 'Open',
    digest: (count: number) => `what is new (${count})`,
    more: (count: number) => `And ${count} more, which you find in the registry.`,
    why: 'The registry of passports writes to you because this concerns you. How often and of what, you choose in its settings of notifications.',
    until: 'until',
    due: 'due on',
    count: 'number:',
  },
} as const;

const maxTitle = 80;

/**
 * Subject, text and HTML of a mail. Names of people are in none of them; titles of protected records are not either,
 * because letters have none.
 */
export function composeMail(letters: readonly Letter[], frame: Frame): { subject: string; text: string; html: string } {
  const { language, name, more } = frame;
  const say = words[language];
  const [first] = letters;
  const count = letters.length + more;
  const subject = `${name}: ${count === 1 && first ? headline(first, language) : say.digest(count)}`;
  const tail = more > 0 ? [say.more(more)] : [];
  const text = [...letters.map((letter) => textOf(letter, frame)), ...tail, `-- \n${say.why}\n${frame.baseUrl}/`].join('\n\n');
  const html = mailHtml({
    language,
    subject,
    body: [...letters.map((letter) => htmlOf(letter, frame)), ...tail.map((line) => `<p>${escapeHtml(line)}</p>`)],
    foot: `${escapeHtml(say.why)} <a href="${escapeHtml(frame.baseUrl)}/">${escapeHtml(frame.baseUrl)}/</a>`,
  });
  return { subject, text, html };
}

function headline(letter: Letter, language: Language): string {
  const name = nameOf(letter, language);
  return [notificationKinds[letter.kind].title[language], ...(name === undefined ? [] : [name])].join(' – ');
}

function nameOf({ passport }: Letter, language: Language): string | undefined {
  if (!passport) return undefined;
  const title = passport.title?.[language] ?? passport.title?.['cs'] ?? Object.values(passport.title ?? {})[0];
  return title === undefined ? `${words[language].number} ${passport.id}` : quoted(title, language);
}

/** A title on one line, not too long. */
function quoted(title: string, language: Language): string {
  const line = title.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const short =
    line.length > maxTitle
      ? `${line
          .slice(0, maxTitle - 1)
          .toWellFormed()
          .replace(/\uFFFD$/, '')}…`
      : line;
  return language === 'cs' ? `„${short}“` : `“${short}”`;
}

/** The day or the number that the notification speaks of, when it speaks of one. */
function detailOf({ data }: Letter, language: Language): string | undefined {
  for (const [key, word] of [
    ['expiresOn', 'until'],
    ['dueOn', 'due'],
  ] as const) {
    const day = data[key];
    if (typeof day === 'string') return `${words[language][word]} ${day}`;
  }
  const { count } = data;
  return typeof count === 'number' ? `${words[language].count} ${count}` : undefined;
}

/** Where to read more. What somebody searches for or wrote stays in the registry: the mail has a number of it at most. */
function linkOf({ passport, data }: Letter, baseUrl: string): string {
  if (passport) return `${baseUrl}/pasport/${passport.id}`;
  if (typeof data['search'] === 'string') return `${baseUrl}/ulozena-hledani/${data['search']}`;
  return typeof data['feedback'] === 'string' ? `${baseUrl}/sprava/podnety` : `${baseUrl}/`;
}

function lineOf(letter: Letter, language: Language): string {
  const detail = detailOf(letter, language);
  return headline(letter, language) + (detail === undefined ? '' : ` (${detail})`);
}

function textOf(letter: Letter, { language, baseUrl }: Frame): string {
  return `${lineOf(letter, language)}\n${linkOf(letter, baseUrl)}`;
}

function htmlOf(letter: Letter, { language, baseUrl }: Frame): string {
  return `<p>${escapeHtml(lineOf(letter, language))}<br><a href="${escapeHtml(linkOf(letter, baseUrl))}">${words[language].open}</a></p>`;
}
