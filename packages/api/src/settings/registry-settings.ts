import type { Text } from '@pasport/model';
import Type, { type Static, type TSchema } from 'typebox';
import { roles } from '../accounts/actor.ts';

interface RegistrySetting {
  /** What a value looks like. */
  readonly schema: TSchema;
  readonly default: unknown;
  readonly title: Text;
  readonly hint: Text;
}

const email = Type.String({ maxLength: 254, pattern: '^([^\\s<>@]+@[^\\s<>@]+)?$' });

const inTwoLanguages = (maxLength: number) => ({ cs: Type.String({ maxLength }), en: Type.String({ maxLength }) });

/** What a banner is for: to tell, or to warn. */
export const bannerLevels = ['info', 'warning'] as const;

const banner = Type.Object(
  {
    ...inTwoLanguages(500),
    level: Type.Enum(bannerLevels),
    /** Last day on which it is shown; for good when left out. */
    until: Type.Optional(Type.String({ format: 'date' })),
  },
  { additionalProperties: false },
);

/** What can be set while the registry runs; every process takes it over within a second. What needs a restart is in the configuration. */
export const registrySettings = {
  name: {
    schema: Type.Object(inTwoLanguages(60), { additionalProperties: false }),
    default: { cs: '', en: '' },
    title: { cs: 'Název registru', en: 'Name of the registry' },
    hint: {
      cs: 'V záhlaví stránek, v titulku okna, v předmětu e-mailů a v kanálech Atom. Prázdný: Pasport.',
      en: 'In the header of pages, the title of the window, subjects of e-mails and Atom feeds. Empty: Pasport.',
    },
  },
  banner: {
    schema: banner,
    default: { cs: '', en: '', level: 'info' },
    title: { cs: 'Sdělení na všech stránkách', en: 'Message on all pages' },
    hint: {
      cs: 'Např. chystaná odstávka. Prázdné se neukazuje; chybí-li jeden jazyk, ukáže se druhý.',
      en: 'E.g. a planned outage. When empty it is not shown; when one language is missing, the other one is.',
    },
  },
  contact: {
    schema: email,
    default: '',
    title: { cs: 'E-mail pro dotazy a podněty', en: 'E-mail for questions and feedback' },
    hint: {
      cs: 'Uvádí se v nápovědě, v prohlášení o přístupnosti a u ochrany osobních údajů. Prázdné: platí PASPORT_CONTACT.',
      en: 'Named in the help, the accessibility statement and the privacy page. Empty: PASPORT_CONTACT holds.',
    },
  },
  'second-factor-roles': {
    schema: Type.Array(Type.Enum(roles), { maxItems: roles.length, uniqueItems: true }),
    default: [],
    title: { cs: 'Komu je druhý faktor povinný', en: 'Of whom a second factor is demanded' },
    hint: {
      cs: 'Kdo v takové roli druhý faktor nemá, nastaví si ho dřív, než se dostane k čemukoli jinému. Doporučujeme správce systému, datový tým a bezpečnostního gestora.',
      en: 'Whoever has none in such a role sets it up before anything else. Recommended for the system administrator, the data team and the security officer.',
    },
  },
  'digest-hour': {
    schema: Type.Integer({ minimum: 0, maximum: 23 }),
    default: 5,
    title: { cs: 'Hodina odesílání souhrnů (UTC)', en: 'Hour when digests leave (UTC)' },
    hint: {
      cs: 'Celá hodina 0–23 světového času; 5 je v Praze 6.00 v zimě a 7.00 v létě. Souhrny, které už čekají, odejdou nejpozději v původní hodinu.',
      en: 'Whole hour 0–23, universal time; 5 is 6:00 in Prague in winter and 7:00 in summer. Digests that wait already leave at the former hour at the latest.',
    },
  },
} as const satisfies Record<string, RegistrySetting>;

export type SettingName = keyof typeof registrySettings;
export const settingNames = Object.keys(registrySettings) as SettingName[];

/** Values of all settings. */
export type SettingValues = { readonly [Name in SettingName]: Static<(typeof registrySettings)[Name]['schema']> };

/** Values as a request sends them: a setting that is left out has its default. */
export const SettingsBody = Type.Object(
  Object.fromEntries(settingNames.map((name) => [name, Type.Optional(registrySettings[name].schema as TSchema)])),
  { additionalProperties: false },
);
