import type { Text } from '@pasport/model';

/**
 * How a person wants to hear of things of one kind: not at all, in the list alone, or in the list and by mail – at
 * once, in one mail a day, or in one a week.
 */
export const choices = ['off', 'in-app', 'now', 'daily', 'weekly'] as const;
export type Choice = (typeof choices)[number];

interface KindText {
  readonly title: Text;
  /** What holds for those who chose nothing. */
  readonly usual: Choice;
}

/** What people are told of. */
export const notificationKinds = {
  submitted: { title: { cs: 'Pasport čeká na schválení', en: 'A passport waits for approval' }, usual: 'daily' },
  approved: { title: { cs: 'Váš pasport byl schválen', en: 'Your passport was approved' }, usual: 'now' },
  returned: { title: { cs: 'Váš pasport byl vrácen k doplnění', en: 'Your passport was returned for completion' }, usual: 'now' },
  comment: { title: { cs: 'Nový komentář k pasportu', en: 'A new comment on a passport' }, usual: 'daily' },
  leak: { title: { cs: 'Neveřejná data jsou volně dostupná', en: 'Non-public data are open to anyone' }, usual: 'now' },
  'personal-data': { title: { cs: 'Ve veřejném souboru jsou osobní údaje', en: 'A public file holds personal data' }, usual: 'now' },
  'link-dead': { title: { cs: 'Odkaz na data přestal fungovat', en: 'A link to the data has stopped working' }, usual: 'daily' },
  'update-overdue': { title: { cs: 'Aktualizace dat je po termínu', en: 'The update of the data is overdue' }, usual: 'daily' },
  alarm: { title: { cs: 'Kvalita dat se zhoršila', en: 'The quality of the data got worse' }, usual: 'daily' },
  'update-due': { title: { cs: 'Blíží se termín aktualizace dat', en: 'An update of the data is due soon' }, usual: 'daily' },
  assignment: { title: { cs: 'Změnil se kurátor pasportu', en: 'The curator of a passport has changed' }, usual: 'daily' },
  evaluation: { title: { cs: 'Je čas na roční vyhodnocení', en: 'It is time for the yearly evaluation' }, usual: 'weekly' },
  'override-asked': {
    title: { cs: 'Změna bezpečnostní úrovně čeká na druhou osobu', en: 'A change of the security level waits for a second person' },
    usual: 'now',
  },
  'override-expiring': {
    title: { cs: 'Končí výjimka z bezpečnostní úrovně', en: 'An override of the security level is about to end' },
    usual: 'daily',
  },
  'waiver-expiring': { title: { cs: 'Končí přijetí nálezu', en: 'The acceptance of a finding is about to end' }, usual: 'weekly' },
  'saved-search': {
    title: { cs: 'K uloženému hledání přibyly pasporty', en: 'New passports match a saved search' },
    usual: 'daily',
  },
  feedback: { title: { cs: 'Přišel podnět od návštěvníka', en: 'A visitor has written to the registry' }, usual: 'now' },
  'token-expiring': { title: { cs: 'Brzy skončí platnost přístupového klíče', en: 'An access token is about to expire' }, usual: 'now' },
  'webhook-disabled': {
    title: { cs: 'Webhook jsme vypnuli, protože neodpovídal', en: 'A webhook was turned off because it did not answer' },
    usual: 'now',
  },
} as const satisfies Record<string, KindText>;

export type NotificationKind = keyof typeof notificationKinds;

export const kindNames = Object.keys(notificationKinds) as readonly NotificationKind[];
