/** Words of `pasport login`. */
export const loginTexts = {
  askUrl: { cs: 'Adresa registru', en: 'Address of the registry' },
  askToken: { cs: 'Přístupový klíč', en: 'Access token' },
  noToken: {
    cs: 'Chybí přístupový klíč. Bez terminálu ho zadejte na standardním vstupu (--token-stdin), nebo v PASPORT_TOKEN.',
    en: 'The access token is missing. Without a terminal give it on standard input (--token-stdin) or in PASPORT_TOKEN.',
  },
  malformed: {
    cs: 'Tohle není přístupový klíč: smí mít jen písmena bez diakritiky, číslice a znaky - _ . ~ + / =',
    en: 'This is not an access token: it may hold only letters, digits and the characters - _ . ~ + / =',
  },
  done: (url: string, path: string) => ({ cs: `Přihlášeno k ${url}. Uloženo v ${path}.`, en: `Signed in to ${url}. Stored in ${path}.` }),
  removed: (path: string) => ({ cs: `Přihlášení smazáno (${path}).`, en: `The login was removed (${path}).` }),
  notEncrypted: (url: string) => ({
    cs: `Pozor: spojení s ${url} není šifrované, klíč může po cestě někdo přečíst. Použijte https.`,
    en: `Beware: the connection to ${url} is not encrypted, the token can be read on its way. Use https.`,
  }),
} as const;
