import type { testEvent, WebhookEvent } from '@pasport/api';
import type { Text } from '@pasport/model';

/** Events that webhooks are sent, in words. */
export const eventNames: Readonly<Record<WebhookEvent | typeof testEvent, Text>> = {
  'passport.submitted': { cs: 'nový pasport čeká na schválení', en: 'a new passport waits for approval' },
  'passport.returned': { cs: 'nový pasport byl vrácen', en: 'a new passport was returned' },
  'passport.approved': { cs: 'nový pasport byl schválen', en: 'a new passport was approved' },
  'passport.withdrawn': { cs: 'nový pasport byl vzat zpět', en: 'a new passport was withdrawn' },
  'change.submitted': { cs: 'změna čeká na schválení', en: 'a change waits for approval' },
  'change.returned': { cs: 'změna byla vrácena', en: 'a change was returned' },
  'change.approved': { cs: 'změna byla schválena', en: 'a change was approved' },
  'change.withdrawn': { cs: 'změna byla vzata zpět', en: 'a change was withdrawn' },
  'comment.added': { cs: 'přibyla připomínka', en: 'a comment was added' },
  'comment.resolved': { cs: 'připomínka je vyřešená', en: 'a comment was resolved' },
  'assignment.changed': { cs: 'změnil se kurátor', en: 'the curator has changed' },
  'evaluation.due': { cs: 'je čas na roční vyhodnocení', en: 'the yearly evaluation is due' },
  'evaluation.stored': { cs: 'roční vyhodnocení je hotové', en: 'the yearly evaluation is done' },
  'override.asked': { cs: 'navržena jiná bezpečnostní úroveň', en: 'another security level was proposed' },
  'override.started': { cs: 'platí jiná bezpečnostní úroveň', en: 'another security level holds' },
  'override.expiring': { cs: 'jiná bezpečnostní úroveň brzy skončí', en: 'another security level is about to end' },
  'override.ended': { cs: 'jiná bezpečnostní úroveň skončila', en: 'another security level has ended' },
  'alarm.leak': { cs: 'neveřejná data jsou volně dostupná', en: 'non-public data are open to anyone' },
  'alarm.personal-data': { cs: 've veřejném souboru jsou osobní údaje', en: 'a public file holds personal data' },
  'alarm.link-dead': { cs: 'odkaz na data nefunguje', en: 'a link to the data is dead' },
  'alarm.update-overdue': { cs: 'aktualizace je po termínu', en: 'an update is overdue' },
  'alarm.score-dropped': { cs: 'kvalita klesla', en: 'the quality dropped' },
  'alarm.rows-halved': { cs: 'ubyla polovina řádků', en: 'half of the rows are gone' },
  'alarm.schema-drift': { cs: 'změnily se sloupce', en: 'the columns have changed' },
  'update.due': { cs: 'blíží se termín aktualizace', en: 'an update is due soon' },
  'waiver.expiring': { cs: 'končí přijetí nálezu', en: 'the acceptance of a finding is about to end' },
  'webhook.test': { cs: 'zkouška', en: 'a test' },
};
