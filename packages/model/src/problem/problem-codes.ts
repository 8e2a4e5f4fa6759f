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
  'sign-in-failed': { status: 401, title: { cs: 'Přihlášení se nezdařilo', en: 'Signing in failed' } },
  'sign-in-too-old': {
    status: 401,
    title: { cs: 'Přihlášení trvalo příliš dlouho, začněte znovu', en: 'The sign-in took too long, begin again' },
  },
  'code-required': { status: 401, title: { cs: 'Zadejte ještě kód z aplikace', en: 'Enter the code of your application as well' } },
  'not-allowed': { status: 403, title: { cs: 'K tomu nemáte oprávnění', en: 'You are not allowed to do that' } },
  'second-factor-required': {
    status: 403,
    title: {
      cs: 'Vaše role vyžaduje druhý faktor: nastavte si ho, nebo se s ním přihlaste',
      en: 'Your role demands a second factor: set one up, or sign in with it',
    },
  },
  'own-work': {
    status: 403,
    title: {
      cs: 'Co jste napsali sami, zveřejní někdo jiný: předložte to ke schválení',
      en: 'Somebody else publishes what you wrote yourself: submit it for approval',
    },
  },
  'own-submission': {
    status: 403,
    title: { cs: 'O vlastním návrhu rozhoduje někdo jiný', en: 'Somebody else decides about your own submission' },
  },
  'second-person-needed': { status: 403, title: { cs: 'Potvrdit to musí někdo jiný', en: 'Somebody else has to confirm this' } },
  'request-not-trusted': {
    status: 403,
    title: { cs: 'Požadavek nepřišel z našich stránek', en: 'The request did not come from our pages' },
  },
  'no-membership': {
    status: 403,
    title: { cs: 'Účet zatím nemá v žádné organizaci roli', en: 'The account has no role in any organisation yet' },
  },
  'not-found': { status: 404, title: { cs: 'Taková adresa tu není', en: 'There is no such address' } },
  'passport-not-found': { status: 404, title: { cs: 'Pasport nenalezen', en: 'Passport not found' } },
  'revision-not-found': { status: 404, title: { cs: 'Tato verze pasportu neexistuje', en: 'There is no such revision of the passport' } },
  'proposal-not-found': { status: 404, title: { cs: 'Žádná změna pasportu nečeká', en: 'No change of the passport is waiting' } },
  'comment-not-found': { status: 404, title: { cs: 'Komentář nenalezen', en: 'Comment not found' } },
  'override-not-found': {
    status: 404,
    title: { cs: 'Žádná výjimka z bezpečnostní úrovně tu není', en: 'There is no override of the security level' },
  },
  'report-not-found': { status: 404, title: { cs: 'Zpráva o kvalitě zatím není', en: 'There is no quality report yet' } },
  'preview-not-found': { status: 404, title: { cs: 'Ukázka těchto dat tu není', en: 'There is no preview of these data' } },
  'check-not-found': { status: 404, title: { cs: 'Takovou kontrolu neznáme', en: 'There is no such check' } },
  'waiver-not-found': { status: 404, title: { cs: 'Tento nález nikdo nepřijal', en: 'Nobody has accepted this finding' } },
  'codelist-not-found': { status: 404, title: { cs: 'Takový číselník nemáme', en: 'There is no such codelist' } },
  'organisation-not-found': { status: 404, title: { cs: 'Organizace nenalezena', en: 'Organisation not found' } },
  'person-not-found': { status: 404, title: { cs: 'Takového člověka neznáme', en: 'There is no such person' } },
  'membership-not-found': { status: 404, title: { cs: 'Takovou roli tento člověk nemá', en: 'The person has no such role' } },
  'session-not-found': { status: 404, title: { cs: 'Takové přihlášení není', en: 'There is no such session' } },
  'token-not-found': { status: 404, title: { cs: 'Takový klíč není', en: 'There is no such token' } },
  'webhook-not-found': { status: 404, title: { cs: 'Takový webhook není', en: 'There is no such webhook' } },
  'saved-search-not-found': { status: 404, title: { cs: 'Takové uložené hledání není', en: 'There is no such saved search' } },
  'feedback-not-found': { status: 404, title: { cs: 'Takový podnět není', en: 'There is no such message' } },
  'import-not-found': { status: 404, title: { cs: 'Takový import není', en: 'There is no such import' } },
  'delivery-not-found': { status: 404, title: { cs: 'Takové doručení není', en: 'There is no such delivery' } },
  'provider-not-found': { status: 404, title: { cs: 'Takového poskytovatele přihlášení nemáme', en: 'There is no such sign-in provider' } },
  'method-not-allowed': { status: 405, title: { cs: 'Tuto operaci adresa neumí', en: 'The address does not support this operation' } },
  'not-acceptable': { status: 406, title: { cs: 'Požadovaný formát neumíme', en: 'We cannot answer in the requested format' } },
  'passport-exists': { status: 409, title: { cs: 'Takový pasport už je registrovaný', en: 'Such a passport is already registered' } },
  'passport-archived': { status: 409, title: { cs: 'Pasport je v archivu', en: 'The passport is archived' } },
  'passport-not-published': { status: 409, title: { cs: 'Pasport není zveřejněný', en: 'The passport is not published' } },
  'nothing-to-submit': { status: 409, title: { cs: 'Není co předložit ke schválení', en: 'There is nothing to submit' } },
  'not-submitted': { status: 409, title: { cs: 'Ke schválení tu nic nečeká', en: 'Nothing waits for a decision here' } },
  'proposal-submitted': {
    status: 409,
    title: { cs: 'Návrh změny čeká na posouzení; nejdřív ho vezměte zpět', en: 'The change is under review; withdraw it first' },
  },
  'proposal-outdated': {
    status: 409,
    title: { cs: 'Zveřejněná podoba se od založení návrhu změnila', en: 'The published version has changed since the change was proposed' },
  },
  'override-exists': {
    status: 409,
    title: { cs: 'Výjimka z bezpečnostní úrovně už tu je', en: 'There is an override of the security level already' },
  },
  'person-exists': { status: 409, title: { cs: 'Účet s tímto e-mailem už je', en: 'There is an account with this e-mail already' } },
  'last-administrator': { status: 409, title: { cs: 'Tím by nezůstal žádný správce', en: 'No administrator would be left' } },
  'second-factor-exists': { status: 409, title: { cs: 'Druhý faktor už je zapnutý', en: 'The second factor is on already' } },
  'webhook-disabled': {
    status: 409,
    title: { cs: 'Webhook je vypnutý; nejdřív ho zapněte', en: 'The webhook is off; turn it on first' },
  },
  'mail-not-set-up': { status: 409, title: { cs: 'Tento registr neposílá e-maily', en: 'This registry sends no mail' } },
  'saved-search-exists': { status: 409, title: { cs: 'Toto hledání už máte uložené', en: 'You have saved this search already' } },
  'too-many-saved-searches': {
    status: 409,
    title: { cs: 'Víc hledání už uložit nejde, nejdřív některé smažte', en: 'You cannot save more searches, delete one first' },
  },
  'link-not-valid': { status: 410, title: { cs: 'Odkaz už neplatí', en: 'The link is no longer valid' } },
  'revision-conflict': { status: 412, title: { cs: 'Pasport mezitím někdo změnil', en: 'Somebody has changed the passport meanwhile' } },
  'too-large': { status: 413, title: { cs: 'Požadavek je příliš velký', en: 'The request is too large' } },
  'unsupported-media-type': { status: 415, title: { cs: 'Tento typ obsahu nepřijímáme', en: 'We do not accept this type of content' } },
  'idempotency-mismatch': {
    status: 422,
    title: { cs: 'Stejný Idempotency-Key už patří jinému požadavku', en: 'The same Idempotency-Key belongs to another request' },
  },
  'check-not-waivable': { status: 422, title: { cs: 'Tento nález přijmout nelze', en: 'This finding cannot be accepted' } },
  'code-not-valid': { status: 422, title: { cs: 'Kód nesouhlasí', en: 'The code does not fit' } },
  'url-not-fetched': {
    status: 422,
    title: { cs: 'Soubor z této adresy se nepodařilo stáhnout', en: 'The file could not be fetched from this address' },
  },
  'webhook-not-accepted': {
    status: 422,
    title: { cs: 'Na tuto adresu události posílat nemůžeme', en: 'We cannot send events to this address' },
  },
  'file-not-checked': { status: 422, title: { cs: 'Soubor se nepodařilo zkontrolovat', en: 'The file could not be checked' } },
  'inventory-unreadable': {
    status: 422,
    title: { cs: 'V souboru jsme nenašli tabulku s hlavičkou', en: 'There is no table with a header in the file' },
  },
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
