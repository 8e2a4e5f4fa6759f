import type { Text } from '../text/text-in-languages.ts';

/** One row of the problem table: the HTTP status it answers with and its title in both languages. */
export interface ProblemCode {
  readonly status: number;
  readonly title: Text;
}

const codes = {
  'invalid-json': { status: 400, title: { cs: 'Tělo požadavku není platný JSON', en: 'The request body is not valid JSON' } },
  'invalid-utf8': { status: 400, title: { cs: 'Text není v kódování UTF-8', en: 'The text is not encoded in UTF-8' } },
  'invalid-request': { status: 400, title: { cs: 'Požadavek má chybné parametry', en: 'The request has wrong parameters' } },
  'invalid-passport': { status: 422, title: { cs: 'Pasport má chyby', en: 'The passport has faults' } },
  'invalid-cursor': { status: 400, title: { cs: 'Odkaz na další stránku neplatí', en: 'The link to the next page is not valid' } },
  'not-signed-in': { status: 401, title: { cs: 'Je třeba se přihlásit', en: 'You need to sign in' } },
  'token-not-valid': { status: 401, title: { cs: 'Přístupový klíč neplatí', en: 'The access token is not valid' } },
  'not-allowed': { status: 403, title: { cs: 'K tomu nemáte oprávnění', en: 'You are not allowed to do that' } },
  'not-found': { status: 404, title: { cs: 'Taková adresa tu není', en: 'There is no such address' } },
  'passport-not-found': { status: 404, title: { cs: 'Pasport nenalezen', en: 'Passport not found' } },
  'revision-not-found': { status: 404, title: { cs: 'Tato verze pasportu neexistuje', en: 'There is no such revision of the passport' } },
  'report-not-found': { status: 404, title: { cs: 'Zpráva o kvalitě zatím není', en: 'There is no quality report yet' } },
  'check-not-found': { status: 404, title: { cs: 'Takovou kontrolu neznáme', en: 'There is no such check' } },
  'waiver-not-found': { status: 404, title: { cs: 'Tento nález nikdo nepřijal', en: 'Nobody has accepted this finding' } },
  'codelist-not-found': { status: 404, title: { cs: 'Takový číselník nemáme', en: 'There is no such codelist' } },
  'organisation-not-found': { status: 404, title: { cs: 'Organizace nenalezena', en: 'Organisation not found' } },
  'method-not-allowed': { status: 405, title: { cs: 'Tuto operaci adresa neumí', en: 'The address does not support this operation' } },
  'not-acceptable': { status: 406, title: { cs: 'Požadovaný formát neumíme', en: 'We cannot answer in the requested format' } },
  'passport-exists': { status: 409, title: { cs: 'Takový pasport už je registrovaný', en: 'Such a passport is already registered' } },
  'passport-archived': { status: 409, title: { cs: 'Pasport je v archivu', en: 'The passport is archived' } },
  'revision-conflict': { status: 412, title: { cs: 'Pasport mezitím někdo změnil', en: 'Somebody has changed the passport meanwhile' } },
  'too-large': { status: 413, title: { cs: 'Požadavek je příliš velký', en: 'The request is too large' } },
  'unsupported-media-type': { status: 415, title: { cs: 'Tento typ obsahu nepřijímáme', en: 'We do not accept this type of content' } },
  'idempotency-mismatch': {
    status: 422,
    title: { cs: 'Stejný Idempotency-Key už patří jinému požadavku', en: 'The same Idempotency-Key belongs to another request' },
  },
  'check-not-waivable': { status: 422, title: { cs: 'Tento nález přijmout nelze', en: 'This finding cannot be accepted' } },
  'url-not-fetched': {
    status: 422,
    title: { cs: 'Soubor z této adresy se nepodařilo stáhnout', en: 'The file could not be fetched from this address' },
  },
  'file-not-checked': { status: 422, title: { cs: 'Soubor se nepodařilo zkontrolovat', en: 'The file could not be checked' } },
  'duplicate-in-import': { status: 422, title: { cs: 'Záznam se v dávce opakuje', en: 'The record is repeated in the batch' } },
  'classified-refused': {
    status: 422,
    title: { cs: 'Utajované informace do registru nepatří', en: 'Classified information must not be registered' },
  },
  'revision-required': {
    status: 428,
    title: { cs: 'Uveďte, kterou verzi měníte (If-Match)', en: 'Say which revision you are changing (If-Match)' },
  },
  'checked-lately': {
    status: 429,
    title: { cs: 'Kontrola tohoto pasportu proběhla před chvílí', en: 'This passport was checked a moment ago' },
  },
  'too-many-requests': { status: 429, title: { cs: 'Příliš mnoho požadavků', en: 'Too many requests' } },
  'internal-error': { status: 500, title: { cs: 'Chyba na naší straně', en: 'An error on our side' } },
  'storage-full': {
    status: 507,
    title: { cs: 'Na serveru došlo místo, nic se neuložilo', en: 'The server is out of space, nothing was saved' },
  },
  unavailable: { status: 503, title: { cs: 'Služba je dočasně nedostupná', en: 'The service is not available for the moment' } },
} as const satisfies Record<string, ProblemCode>;

/** Name of a problem; stable, part of the public interface. */
export type ProblemName = keyof typeof codes;

/** Every problem that Pasport answers with; `docs/reference/problems.md` has a heading for each. */
export const problemCodes: Readonly<Record<ProblemName, ProblemCode>> = codes;
