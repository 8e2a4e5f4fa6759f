import type { Text } from '@pasport/model';

/** Why an address was not fetched: a code for programs, a sentence for people. Neither says what is inside the network. */
export const fetchRefusals = {
  'url-not-valid': { cs: 'Adresa není platná.', en: 'The address is not valid.' },
  'scheme-not-allowed': { cs: 'Adresa musí začínat https:// nebo http://.', en: 'The address has to begin with https:// or http://.' },
  'credentials-in-url': { cs: 'Adresa nesmí obsahovat jméno ani heslo.', en: 'The address must not contain a user name or a password.' },
  'port-not-allowed': { cs: 'Na tento port se nepřipojujeme.', en: 'We do not connect to this port.' },
  'address-not-public': {
    cs: 'Adresa nevede do veřejného internetu; přístup k ní může povolit správce.',
    en: 'The address does not lead to the public internet; the operator can allow it.',
  },
  'name-not-found': { cs: 'Takový server neexistuje.', en: 'There is no such server.' },
  'too-many-redirects': { cs: 'Adresa přesměrovává příliš mnohokrát.', en: 'The address redirects too many times.' },
  'redirect-to-http': {
    cs: 'Adresa přesměrovává z https na nezabezpečené http.',
    en: 'The address redirects from https to unsecured http.',
  },
  'certificate-not-valid': { cs: 'Server nemá platný certifikát.', en: 'The server does not have a valid certificate.' },
  'connection-failed': { cs: 'Spojení se serverem se nezdařilo.', en: 'The connection to the server failed.' },
  'took-too-long': { cs: 'Server neodpověděl včas.', en: 'The server did not answer in time.' },
  'too-large': { cs: 'Odpověď je příliš velká.', en: 'The answer is too large.' },
  'too-compressed': { cs: 'Odpověď je podezřele silně zkomprimovaná.', en: 'The answer is compressed suspiciously much.' },
  'encoding-not-known': { cs: 'Odpověď je zabalená způsobem, který neznáme.', en: 'The answer is packed in a way we do not know.' },
  'body-not-readable': { cs: 'Odpověď je poškozená.', en: 'The answer is damaged.' },
} as const satisfies Record<string, Text>;

export type FetchRefusal = keyof typeof fetchRefusals;

/** Ends a fetch; stays inside this folder, the caller gets a result. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly reason: FetchRefusal;

  constructor(reason: FetchRefusal, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}
