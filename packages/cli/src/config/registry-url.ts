import { Failure } from '../failure.ts';

/** Address of a registry without its trailing slash; a name and a password in it are refused, they would leak into logs. */
export function registryUrl(word: string): string {
  const url = URL.canParse(word) ? new URL(word) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) {
    return `${url.origin}${url.pathname.replace(/\/+(api\/v1\/?)?$/, '')}`;
  }
  const text =
    url?.username || url?.password
      ? { cs: 'Adresa registru nesmí obsahovat jméno a heslo.', en: 'The address of the registry must not hold a name and a password.' }
      : {
          cs: `Adresa registru „${word}“ neplatí. Čekám např. http://127.0.0.1:3000.`,
          en: `The address “${word}” is not valid. Expected e.g. http://127.0.0.1:3000.`,
        };
  throw new Failure('usage', text, { code: 'wrong-usage' });
}
