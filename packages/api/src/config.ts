import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { isStrongSecret } from './accounts/secrets/server-secret.ts';
import { isAllowEntry } from './fetch/allow-list.ts';
import { ConfigError, parseEnv } from './parse-env.ts';

/** How the server runs; every value comes from the environment. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly baseUrl: string;
  readonly dataDir: string;
  /** `postgres://…` or the path of an SQLite file. */
  readonly databaseUrl: string;
  readonly indexPath: string;
  readonly searchThreads: number;
  readonly runJobs: boolean;
  /** Files that passports offer for download are fetched and checked. */
  readonly fetchFiles: boolean;
  /** Hosts, addresses and networks that outgoing requests may reach beside the public internet. */
  readonly fetchAllow: readonly string[];
  readonly fetchPorts: readonly number[];
  /** Hours between two checks of the links of a passport. */
  readonly linkCheckHours: number;
  /** Largest file that is checked on request, in megabytes: of those signed in, and of guests. */
  readonly checkMb: number;
  readonly checkGuestMb: number;
  /** Encrypts what is kept of second factors; empty: a random one kept in the data folder. */
  readonly secret: string;
  /** File with the providers of sign-in by OpenID Connect; empty: none. */
  readonly oidcPath: string;
  /** Addresses and networks of reverse proxies whose word about the address of the visitor is taken. */
  readonly trustedProxies: readonly string[];
  /** Most requests of a kind: searches of a guest a minute, requests of a token a minute, checks of a file an hour; 0: no limit. */
  readonly rates: {
    readonly search: number;
    readonly api: number;
    readonly check: number;
    readonly signIn: number;
    readonly feedback: number;
    readonly reset: number;
  };
  /** `smtp://` or `smtps://` address of the server that sends mail; empty: none is sent. */
  readonly smtpUrl: string;
  /** Sender of mail: an address, or a name with an address in angle brackets. */
  readonly mailFrom: string;
  /** E-mail of whoever runs the registry, for the pages; empty: none is shown. */
  readonly contact: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

/** One setting: its variable, what it accepts, and what it is for. `docs/reference/configuration.md` has a row for each. */
export interface Setting {
  readonly variable: string;
  readonly default: string;
  /** What a right value looks like, for the sentence that refuses a wrong one. */
  readonly expected: { readonly cs: string; readonly en: string };
  readonly isValid: (value: string) => boolean;
}

const isWholeNumber = (min: number, max: number) => (value: string) => /^\d+$/.test(value) && Number(value) >= min && Number(value) <= max;
const isOneOf = (values: readonly string[]) => (value: string) => values.includes(value);
const isHttpUrl = (value: string) => value === '' || (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol));
const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .filter(Boolean);
const isListOf = (isItem: (item: string) => boolean) => (value: string) => listOf(value).every(isItem);
const isDatabase = (value: string) => value === '' || /^postgres(ql)?:\/\/./.test(value) || !value.includes('://');

const isNetwork = (value: string) => {
  const [address = '', bits, ...rest] = value.split('/');
  const most = isIP(address) === 6 ? 128 : 32;
  return isIP(address) !== 0 && rest.length === 0 && (bits === undefined || isWholeNumber(0, most)(bits));
};

const isSmtpUrl = (value: string) => {
  if (value === '') return true;
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, pathname, search } = new URL(value);
  return /^smtps?:$/.test(protocol) && hostname !== '' && /^\/?$/.test(pathname) && search === '';
};
const isSender = (value: string) => value === '' || /^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(value);

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

export const settings = {
  host: {
    variable: 'PASPORT_HOST',
    default: '127.0.0.1',
    expected: { cs: 'adresa, na které server naslouchá', en: 'address to listen on' },
    isValid: (value: string) => /^[0-9a-zA-Z.:-]+$/.test(value),
  },
  port: {
    variable: 'PASPORT_PORT',
    default: '3000',
    expected: { cs: 'číslo portu 0–65535 (0 = volný)', en: 'port number 0–65535 (0 = any free one)' },
    isValid: isWholeNumber(0, 65_535),
  },
  baseUrl: {
    variable: 'PASPORT_BASE_URL',
    default: '',
    expected: {
      cs: 'adresa registru zvenčí, http(s)://…; prázdné = odvodit',
      en: 'address of the registry from outside, http(s)://…; empty = derived',
    },
    isValid: isHttpUrl,
  },
  dataDir: {
    variable: 'PASPORT_DATA',
    default: 'data',
    expected: { cs: 'složka pro databázi a index', en: 'folder for the database and the index' },
    isValid: (value: string) => value !== '',
  },
  databaseUrl: {
    variable: 'DATABASE_URL',
    default: '',
    expected: {
      cs: 'postgres://… nebo soubor SQLite; prázdné = pasport.sqlite ve složce dat',
      en: 'postgres://… or an SQLite file; empty = pasport.sqlite in the data folder',
    },
    isValid: isDatabase,
  },
  searchThreads: {
    variable: 'PASPORT_SEARCH_THREADS',
    default: '2',
    expected: { cs: 'počet vláken pro hledání 1–32', en: 'number of search threads 1–32' },
    isValid: isWholeNumber(1, 32),
  },
  runJobs: {
    variable: 'PASPORT_JOBS',
    default: 'on',
    expected: { cs: 'on (úlohy běží v tomto procesu) nebo off', en: 'on (jobs run in this process) or off' },
    isValid: isOneOf(['on', 'off']),
  },
  fetchFiles: {
    variable: 'PASPORT_FETCH',
    default: 'on',
    expected: {
      cs: 'on (soubory ke stažení se stahují a kontrolují) nebo off',
      en: 'on (files for download are fetched and checked) or off',
    },
    isValid: isOneOf(['on', 'off']),
  },
  fetchAllow: {
    variable: 'PASPORT_FETCH_ALLOW',
    default: '',
    expected: {
      cs: 'jména serverů, adresy nebo sítě oddělené čárkou, např. mapy.kraj.cz,10.1.0.0/16',
      en: 'host names, addresses or networks separated by commas, e.g. mapy.kraj.cz,10.1.0.0/16',
    },
    isValid: isListOf(isAllowEntry),
  },
  fetchPorts: {
    variable: 'PASPORT_FETCH_PORTS',
    default: '80,443',
    expected: { cs: 'porty 1–65535 oddělené čárkou', en: 'ports 1–65535 separated by commas' },
    isValid: isListOf(isWholeNumber(1, 65_535)),
  },
  linkCheckHours: {
    variable: 'PASPORT_LINK_CHECK_HOURS',
    default: '24',
    expected: { cs: 'počet hodin mezi kontrolami odkazu 1–720', en: 'hours between two checks of a link 1–720' },
    isValid: isWholeNumber(1, 720),
  },
  checkMb: {
    variable: 'PASPORT_CHECK_MB',
    default: '50',
    expected: { cs: 'největší soubor ke kontrole v MB 1–500', en: 'largest file to check in MB 1–500' },
    isValid: isWholeNumber(1, 500),
  },
  checkGuestMb: {
    variable: 'PASPORT_CHECK_GUEST_MB',
    default: '2',
    expected: { cs: 'totéž pro nepřihlášené, 0 = nesmějí', en: 'the same for guests, 0 = not allowed' },
    isValid: isWholeNumber(0, 500),
  },
  secret: {
    variable: 'PASPORT_SECRET',
    default: '',
    expected: {
      cs: 'náhodné tajemství, aspoň 32 různorodých znaků, např. z „openssl rand -base64 48“',
      en: 'a random secret of at least 32 varied characters, e.g. by “openssl rand -base64 48”',
    },
    isValid: (value: string) => value === '' || isStrongSecret(value),
  },
  oidcPath: {
    variable: 'PASPORT_OIDC',
    default: '',
    expected: { cs: 'cesta k souboru JSON s poskytovateli přihlášení', en: 'path of a JSON file with sign-in providers' },
    isValid: () => true,
  },
  trustedProxies: {
    variable: 'PASPORT_TRUSTED_PROXIES',
    default: '',
    expected: { cs: 'adresy nebo sítě proxy oddělené čárkou, např. 10.1.0.5', en: 'addresses or networks of proxies, e.g. 10.1.0.5' },
    isValid: isListOf(isNetwork),
  },
  rateSearch: {
    variable: 'PASPORT_RATE_SEARCH',
    default: '60',
    expected: { cs: 'hledání jednoho hosta za minutu, 0 = bez omezení', en: 'searches of one guest a minute, 0 = no limit' },
    isValid: isWholeNumber(0, 1_000_000),
  },
  rateApi: {
    variable: 'PASPORT_RATE_API',
    default: '600',
    expected: { cs: 'požadavky jednoho klíče za minutu, 0 = bez omezení', en: 'requests of one token a minute, 0 = no limit' },
    isValid: isWholeNumber(0, 1_000_000),
  },
  rateCheck: {
    variable: 'PASPORT_RATE_CHECK',
    default: '20',
    expected: { cs: 'kontroly souborů jednoho uživatele za hodinu, 0 = bez omezení', en: 'file checks of one user an hour, 0 = no limit' },
    isValid: isWholeNumber(0, 1_000_000),
  },
  rateSignIn: {
    variable: 'PASPORT_RATE_SIGN_IN',
    default: '30',
    expected: {
      cs: 'pokusy o přihlášení z jedné adresy za 15 minut, 0 = bez omezení',
      en: 'sign-in attempts of one address in 15 minutes, 0 = no limit',
    },
    isValid: isWholeNumber(0, 1_000_000),
  },
  rateFeedback: {
    variable: 'PASPORT_RATE_FEEDBACK',
    default: '5',
    expected: {
      cs: 'podněty a žádosti o data z jedné adresy za hodinu, 0 = bez omezení',
      en: 'messages and requests for data of one address an hour, 0 = no limit',
    },
    isValid: isWholeNumber(0, 1_000_000),
  },
  rateReset: {
    variable: 'PASPORT_RATE_RESET',
    default: '10',
    expected: {
      cs: 'žádosti o nové heslo z jedné adresy za hodinu, 0 = bez omezení',
      en: 'requests for a new password of one address an hour, 0 = no limit',
    },
    isValid: isWholeNumber(0, 1_000_000),
  },
  smtpUrl: {
    variable: 'PASPORT_SMTP_URL',
    default: '',
    expected: {
      cs: 'smtp://server:port nebo smtps://jmeno:heslo@server; prázdné = e-maily se neposílají',
      en: 'smtp://server:port or smtps://name:password@server; empty = no mail is sent',
    },
    isValid: isSmtpUrl,
  },
  mailFrom: {
    variable: 'PASPORT_MAIL_FROM',
    default: '',
    expected: {
      cs: 'odesílatel e-mailů, např. Registr pasportů <pasport@kraj.cz>',
      en: 'sender of mail, e.g. Registry of passports <pasport@kraj.cz>',
    },
    isValid: isSender,
  },
  contact: {
    variable: 'PASPORT_CONTACT',
    default: '',
    expected: { cs: 'e-mail provozovatele pro dotazy a podněty', en: 'e-mail of the operator for questions and feedback' },
    isValid: (value: string) => value === '' || /^[^\s<>@]+@[^\s<>@]+$/.test(value),
  },
  logLevel: {
    variable: 'PASPORT_LOG',
    default: 'info',
    expected: { cs: `úroveň záznamu: ${logLevels.join(', ')}`, en: `log level: ${logLevels.join(', ')}` },
    isValid: isOneOf(logLevels),
  },
} as const satisfies Record<string, Setting>;

/**
 * Configuration from environment variables.
 *
 * @throws {ConfigError} naming every wrong variable and what it should be; a value is never repeated, it may be secret
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const values = parseEnv(settings, env);
  const dataDir = resolve(values.dataDir);
  if (values.smtpUrl !== '' && values.mailFrom === '') throw new ConfigError(mailFromMissing);
  return {
    host: values.host,
    port: Number(values.port),
    baseUrl: values.baseUrl.replace(/\/+$/, ''),
    dataDir,
    databaseUrl: values.databaseUrl === '' ? join(dataDir, 'pasport.sqlite') : values.databaseUrl,
    indexPath: join(dataDir, 'index.sqlite'),
    searchThreads: Number(values.searchThreads),
    runJobs: values.runJobs === 'on',
    fetchFiles: values.fetchFiles === 'on',
    fetchAllow: listOf(values.fetchAllow),
    fetchPorts: listOf(values.fetchPorts).map(Number),
    linkCheckHours: Number(values.linkCheckHours),
    checkMb: Number(values.checkMb),
    checkGuestMb: Number(values.checkGuestMb),
    secret: values.secret,
    oidcPath: values.oidcPath === '' ? '' : resolve(values.oidcPath),
    trustedProxies: listOf(values.trustedProxies),
    rates: {
      search: Number(values.rateSearch),
      api: Number(values.rateApi),
      check: Number(values.rateCheck),
      signIn: Number(values.rateSignIn),
      feedback: Number(values.rateFeedback),
      reset: Number(values.rateReset),
    },
    smtpUrl: values.smtpUrl,
    mailFrom: values.mailFrom,
    contact: values.contact,
    logLevel: values.logLevel as Config['logLevel'],
  };
}

const mailFromMissing = `${settings.mailFrom.variable}: uveďte odesílatele e-mailů / name the sender of mail`;
