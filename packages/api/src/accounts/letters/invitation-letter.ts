import type { Language } from '@pasport/model';
import type { Context } from '../../context.ts';
import { listOrganisationRows } from '../../organisations/organisation.store.ts';
import { linkUrl, type LinkRow } from '../links/one-time-link.ts';
import { findPerson } from '../people/person.store.ts';
import { roleNames } from '../role-names.ts';
import type { Letter } from './write-letter.ts';

const words = {
  cs: {
    subject: 'Pozvánka do registru',
    greeting: 'Dobrý den,',
    by: (name: string) => `${name} vás zve do registru pasportů.`,
    bySomebody: 'zveme vás do registru pasportů.',
    role: 'Role:',
    place: 'Kde:',
    everywhere: 'celý registr',
    open: 'Přijmout pozvánku',
    paste: 'Když se stránka zeptá na kód, vložte do ní celý odkaz.',
    life: 'Odkaz platí sedm dní a jen jednou; nikomu ho neposílejte dál. Pozvánku, o kterou nestojíte, nechte být.',
  },
  en: {
    subject: 'Invitation to the registry',
    greeting: 'Hello,',
    by: (name: string) => `${name} invites you to the registry of passports.`,
    bySomebody: 'you are invited to the registry of passports.',
    role: 'Role:',
    place: 'Where:',
    everywhere: 'the whole registry',
    open: 'Accept the invitation',
    paste: 'When the page asks for a code, paste the whole link into it.',
    life: 'The link works for seven days and once only; do not pass it on. An invitation that you do not want can be left alone.',
  },
} as const;

/** Who invites to which role, and where. */
export async function invitationLetter(ctx: Context, link: LinkRow, secret: string, language: Language): Promise<Letter> {
  const { db } = ctx.database;
  const say = words[language];
  const personId = /^person:(.+)$/.exec(link.created_by)?.[1];
  const inviter = personId === undefined ? undefined : await findPerson(db, personId);
  const [organisation] = link.organisation_id === '' ? [] : await listOrganisationRows(db, [link.organisation_id]);
  const place =
    link.organisation_id === '' ? say.everywhere : (organisation?.name[language] ?? organisation?.name['cs'] ?? link.organisation_id);
  return {
    subject: say.subject,
    before: [
      say.greeting,
      inviter ? say.by(oneLine(inviter.name)) : say.bySomebody,
      `${say.role} ${roleNames[link.role ?? 'planner'][language]}\n${say.place} ${oneLine(place)}`,
    ],
    link: { label: say.open, url: linkUrl(ctx.baseUrl, 'invitation', secret) },
    after: [say.paste, say.life],
  };
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
