import type { Text } from '@pasport/model';

/** What can be done, in words; an action that is missing here is shown by its own name. */
export const actionNames: Readonly<Record<string, Text>> = {
  'passport.write': { cs: 'zapisovat pasporty', en: 'write passports' },
  'passport.publish': { cs: 'zveřejňovat a archivovat pasporty', en: 'publish and archive passports' },
  'waiver.change': { cs: 'přijímat nálezy', en: 'accept findings' },
  'alarm.list': { cs: 'číst výstrahy', en: 'read alarms' },
  'person.list': { cs: 'vidět lidi', en: 'see people' },
  'person.change': { cs: 'měnit účty', en: 'change accounts' },
  'person.invite': { cs: 'zvát', en: 'invite' },
  'role.give-in-organisation': { cs: 'dávat role v organizaci', en: 'give roles in an organisation' },
  'role.give-everywhere': { cs: 'dávat role v celém registru', en: 'give roles in the whole registry' },
  'token.list': { cs: 'vidět klíče', en: 'see tokens' },
  'token.change': { cs: 'vydávat a odvolávat klíče', en: 'make and revoke tokens' },
  'permission.explain': { cs: 'zjišťovat, kdo co smí', en: 'find out who may do what' },
  'organisation.change': { cs: 'zapisovat organizace', en: 'enter organisations' },
  'job.list': { cs: 'vidět úlohy na pozadí', en: 'see background jobs' },
  'job.retry': { cs: 'opakovat úlohy na pozadí', en: 'repeat background jobs' },
  'queue.read': { cs: 'vidět frontu práce', en: 'see the queue' },
  'security.override': { cs: 'měnit bezpečnostní úroveň výjimkou', en: 'override security levels' },
  'webhook.list': { cs: 'vidět napojené programy (webhooky)', en: 'see webhooks' },
  'webhook.change': { cs: 'napojovat programy (webhooky)', en: 'set up webhooks' },
  'feedback.read': { cs: 'číst podněty návštěvníků', en: 'read messages of visitors' },
  'feedback.close': { cs: 'vyřizovat podněty návštěvníků', en: 'deal with messages of visitors' },
  'audit.read': { cs: 'číst a ověřovat auditní záznam', en: 'read and verify the audit log' },
};
