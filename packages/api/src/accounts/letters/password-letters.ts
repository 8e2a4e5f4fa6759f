import type { Language } from '@pasport/model';
import { timeIn } from '@pasport/validator';
import type { Context } from '../../context.ts';
import { contactOf } from '../../settings/contact-of.ts';
import type { PersonRow } from '../people/person.store.ts';
import type { Letter } from './write-letter.ts';

const words = {
  cs: {
    greeting: 'Dobrý den,',
    reset: 'Nastavení nového hesla',
    asked: 'někdo – nejspíš vy – požádal o nové heslo k vašemu účtu v registru pasportů. Nastavíte ho tady:',
    set: 'Nastavit nové heslo',
    paste: 'Když se stránka zeptá na kód, vložte do ní celý odkaz.',
    life: 'Odkaz platí hodinu a jen jednou; dřívější odkazy už neplatí. Druhý faktor, pokud ho máte, zůstává.',
    notYou: 'Nežádali jste o to? Nic nedělejte, heslo zůstane, jaké je.',
    elsewhere: 'Přihlášení do registru',
    provider: (names: string) => `heslo v registru pasportů nemáte: přihlašujete se přes poskytovatele přihlášení${names}.`,
    changeThere: 'Zapomenuté heslo změníte u něj; potom se přihlaste tady:',
    signIn: 'Přihlásit se',
    changed: 'Heslo bylo změněno',
    changedAt: (at: string) => `heslo k vašemu účtu v registru pasportů bylo změněno ${at}. Ostatní přihlášení skončila.`,
    wasYou: 'Změnili jste ho vy? Pak je vše v pořádku.',
    wasNotYou: 'Pokud ne, nastavte si hned nové tady a dejte vědět správci:',
    forgotten: 'Nastavit nové heslo',
    contact: 'Kontakt na provozovatele:',
  },
  en: {
    greeting: 'Hello,',
    reset: 'Setting a new password',
    asked: 'somebody – most likely you – asked for a new password of your account in the registry of passports. Set it here:',
    set: 'Set a new password',
    paste: 'When the page asks for a code, paste the whole link into it.',
    life: 'The link works for an hour and once only; former links have ended. A second factor, if you have one, stays.',
    notYou: 'It was not you? Do nothing, the password stays as it is.',
    elsewhere: 'Signing in to the registry',
    provider: (names: string) => `you have no password in the registry of passports: you sign in with a sign-in provider${names}.`,
    changeThere: 'A forgotten password is changed there; then sign in here:',
    signIn: 'Sign in',
    changed: 'Your password was changed',
    changedAt: (at: string) => `the password of your account in the registry of passports was changed on ${at}. Other sessions have ended.`,
    wasYou: 'It was you? Then all is well.',
    wasNotYou: 'If not, set a new one here at once, and tell the administrator:',
    forgotten: 'Set a new password',
    contact: 'Contact of the operator:',
  },
} as const;

/** A link to a new password, for whoever forgot theirs. */
export async function resetLetter(ctx: Context, url: string, language: Language): Promise<Letter> {
  const say = words[language];
  return {
    subject: say.reset,
    before: [say.greeting, say.asked],
    link: { label: say.set, url },
    after: [say.paste, say.life, say.notYou, ...(await contactLine(ctx, language))],
  };
}

/** For a person who has no password here: where they sign in. */
export async function elsewhereLetter(ctx: Context, person: PersonRow): Promise<Letter> {
  const { language } = person;
  const say = words[language];
  const names = await providerNames(ctx, person);
  return {
    subject: say.elsewhere,
    before: [say.greeting, say.provider(names.length === 0 ? '' : ` (${names.join(', ')})`), say.changeThere],
    link: { label: say.signIn, url: `${ctx.baseUrl}/prihlaseni` },
    after: [say.notYou, ...(await contactLine(ctx, language))],
  };
}

/** Tells that a password was changed, and what to do if it was somebody else. */
export async function changedLetter(ctx: Context, at: string, language: Language): Promise<Letter> {
  const say = words[language];
  return {
    subject: say.changed,
    before: [say.greeting, say.changedAt(timeIn(language, at)), say.wasYou, say.wasNotYou],
    link: { label: say.forgotten, url: `${ctx.baseUrl}/zapomenute-heslo` },
    after: await contactLine(ctx, language),
  };
}

async function contactLine(ctx: Context, language: Language): Promise<string[]> {
  const contact = await contactOf(ctx);
  return contact === undefined ? [] : [`${words[language].contact} ${contact}`];
}

/** Providers by which a person has signed in, as the configuration names them. */
async function providerNames(ctx: Context, { id, language }: PersonRow): Promise<string[]> {
  const rows = await ctx.database.db.selectFrom('identity').select('issuer').where('person_id', '=', id).execute();
  const issuers = new Set(rows.map(({ issuer }) => issuer));
  return [...ctx.oidc.values()]
    .filter(({ issuer }) => issuers.has(issuer))
    .map(({ id: short, name }) => name[language] ?? name['cs'] ?? short);
}
