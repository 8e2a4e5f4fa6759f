import type { Text } from '@pasport/model';

/** One way in which the program can end. */
export interface ExitCode {
  readonly code: number;
  readonly meaning: Text;
}

const codes = {
  ok: { code: 0, meaning: { cs: 'V pořádku.', en: 'All well.' } },
  findings: {
    code: 1,
    meaning: {
      cs: 'Hotovo, ale něco je špatně: chyby v souboru nebo v pasportu, odmítnuté záznamy, skóre pod zadanou mezí.',
      en: 'Done, but something is wrong: errors in a file or a passport, refused records, a score under the limit you set.',
    },
  },
  usage: {
    code: 2,
    meaning: {
      cs: 'Špatné použití: neznámý přepínač, chybějící hodnota, soubor, který nejde otevřít.',
      en: 'Wrong usage: an unknown option, a missing value, a file that cannot be opened.',
    },
  },
  refused: {
    code: 3,
    meaning: {
      cs: 'Registr požadavek odmítl, nebo hledaný pasport nemá.',
      en: 'The registry refused the request, or does not have the passport.',
    },
  },
  unreachable: {
    code: 4,
    meaning: {
      cs: 'Registr nebo adresa neodpovídá, spojení se přerušilo.',
      en: 'The registry or the address does not answer, or the connection broke.',
    },
  },
  signIn: {
    code: 5,
    meaning: { cs: 'Chybí platný přístupový klíč nebo oprávnění.', en: 'A valid access token or a permission is missing.' },
  },
  internal: { code: 70, meaning: { cs: 'Chyba na naší straně.', en: 'A fault of the program itself.' } },
  interrupted: { code: 130, meaning: { cs: 'Přerušeno klávesami Ctrl-C.', en: 'Interrupted with Ctrl-C.' } },
} as const satisfies Record<string, ExitCode>;

/** Name of an exit code; the number is `exitCodes[name].code`. */
export type ExitName = keyof typeof codes;

/** Every exit code of `pasport`; `docs/reference/cli.md` has a row for each. */
export const exitCodes: Readonly<Record<ExitName, ExitCode>> = codes;
