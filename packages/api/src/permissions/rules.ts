import type { Text } from '@pasport/model';
import type { Role } from '../accounts/actor.ts';

/** What can be done, and whether it changes anything: a token for reading does no such thing. */
export const actions = {
  'passport.write': { changes: true },
  'passport.publish': { changes: true },
  'waiver.change': { changes: true },
  'alarm.list': { changes: false },
  'queue.read': { changes: false },
  'security.override': { changes: true },
  'person.list': { changes: false },
  'person.change': { changes: true },
  'person.invite': { changes: true },
  'role.give-in-organisation': { changes: true },
  'role.give-everywhere': { changes: true },
  'token.list': { changes: false },
  'token.change': { changes: true },
  'permission.explain': { changes: false },
  'organisation.change': { changes: true },
  'job.list': { changes: false },
  'job.retry': { changes: true },
  'feedback.read': { changes: false },
  'feedback.close': { changes: true },
  'audit.read': { changes: false },
  'setting.read': { changes: false },
  'setting.change': { changes: true },
  'source.read': { changes: false },
  'webhook.list': { changes: false },
  'webhook.change': { changes: true },
} as const satisfies Record<string, { changes: boolean }>;

export type Action = keyof typeof actions;

/** Allows some roles some actions. What no rule allows is refused. */
export interface Rule {
  readonly id: string;
  readonly actions: readonly Action[];
  readonly roles: readonly Role[];
  /** `own`: only where everything concerned belongs to the organisation that the actor acts for. */
  readonly reach: 'own' | 'all';
  readonly text: Text;
}

/** Every rule there is. What a reader sees of a passport is another question: see `visibleView`. */
export const rules: readonly Rule[] = [
  {
    id: 'write-own',
    actions: ['passport.write'],
    roles: ['registrar', 'approver', 'organisation-admin'],
    reach: 'own',
    text: { cs: 'Lidé organizace zapisují její pasporty.', en: 'People of an organisation write its passports.' },
  },
  {
    id: 'publish-own',
    actions: ['passport.publish', 'waiver.change'],
    roles: ['approver', 'organisation-admin'],
    reach: 'own',
    text: {
      cs: 'Schvalovatel a správce organizace zveřejňují, archivují a přijímají nálezy u jejích pasportů.',
      en: 'Approvers and administrators of an organisation publish and archive its passports and accept findings.',
    },
  },
  {
    id: 'data-team',
    actions: ['passport.write', 'passport.publish', 'waiver.change'],
    roles: ['data-team'],
    reach: 'all',
    text: { cs: 'Datový tým pečuje o pasporty všech organizací.', en: 'The data team looks after the passports of all organisations.' },
  },
  {
    id: 'alarms-own',
    actions: ['alarm.list', 'queue.read'],
    roles: ['registrar', 'approver', 'organisation-admin'],
    reach: 'own',
    text: { cs: 'Lidé organizace vidí její výstrahy a úkoly.', en: 'People of an organisation see its alarms and tasks.' },
  },
  {
    id: 'alarms-all',
    actions: ['alarm.list'],
    roles: ['data-team', 'security-officer', 'system-admin'],
    reach: 'all',
    text: {
      cs: 'Datový tým, bezpečnostní gestor a správce systému vidí výstrahy všech.',
      en: 'The data team, the security officer and the system administrator see the alarms of all.',
    },
  },
  {
    id: 'queue-all',
    actions: ['queue.read'],
    roles: ['data-team', 'security-officer'],
    reach: 'all',
    text: {
      cs: 'Datový tým a bezpečnostní gestor vidí úkoly všech organizací.',
      en: 'The data team and the security officer see the tasks of all organisations.',
    },
  },
  {
    id: 'security-levels',
    actions: ['security.override'],
    roles: ['security-officer'],
    reach: 'all',
    text: {
      cs: 'Bezpečnostní gestor mění úrovně, které z pravidel plynou.',
      en: 'The security officer overrides levels that the policy derives.',
    },
  },
  {
    id: 'people-own',
    actions: [
      'person.list',
      'person.change',
      'person.invite',
      'role.give-in-organisation',
      'token.list',
      'token.change',
      'permission.explain',
    ],
    roles: ['organisation-admin'],
    reach: 'own',
    text: {
      cs: 'Správce organizace spravuje její lidi, role a klíče; nikoho, kdo působí i jinde.',
      en: 'The administrator of an organisation manages its people, roles and tokens; nobody who acts elsewhere too.',
    },
  },
  {
    id: 'people-all',
    actions: [
      'person.list',
      'person.change',
      'person.invite',
      'role.give-in-organisation',
      'role.give-everywhere',
      'token.list',
      'token.change',
      'permission.explain',
    ],
    roles: ['system-admin'],
    reach: 'all',
    text: {
      cs: 'Správce systému spravuje účty, role a klíče všech.',
      en: 'The system administrator manages all accounts, roles and tokens.',
    },
  },
  {
    id: 'system',
    actions: ['organisation.change', 'job.list', 'job.retry', 'setting.read', 'setting.change'],
    roles: ['system-admin'],
    reach: 'all',
    text: {
      cs: 'Správce systému zapisuje organizace, mění nastavení a dohlíží na úlohy na pozadí.',
      en: 'The system administrator enters organisations, changes settings and looks after background jobs.',
    },
  },
  {
    id: 'feedback-own',
    actions: ['feedback.read', 'feedback.close'],
    roles: ['organisation-admin'],
    reach: 'own',
    text: {
      cs: 'Správce organizace vyřizuje žádosti o její data.',
      en: 'The administrator of an organisation deals with requests for its data.',
    },
  },
  {
    id: 'feedback-all',
    actions: ['feedback.read', 'feedback.close'],
    roles: ['system-admin', 'data-team'],
    reach: 'all',
    text: {
      cs: 'Správce systému a datový tým vyřizují podněty návštěvníků.',
      en: 'The system administrator and the data team deal with messages of visitors.',
    },
  },
  {
    id: 'audit-log',
    actions: ['audit.read'],
    roles: ['auditor', 'system-admin'],
    reach: 'all',
    text: {
      cs: 'Auditor a správce systému čtou auditní záznam a ověřují ho.',
      en: 'The auditor and the system administrator read the audit log and verify it.',
    },
  },
  {
    id: 'sources-own',
    actions: ['source.read'],
    roles: ['registrar', 'approver', 'organisation-admin'],
    reach: 'own',
    text: {
      cs: 'Lidé organizace vidí, odkud její záznamy jsou a jak dopadly importy.',
      en: 'People of an organisation see where its records come from and what became of imports.',
    },
  },
  {
    id: 'sources-all',
    actions: ['source.read'],
    roles: ['system-admin', 'data-team'],
    reach: 'all',
    text: {
      cs: 'Správce systému a datový tým vidí zdroje a importy všech.',
      en: 'The system administrator and the data team see the sources and imports of all.',
    },
  },
  {
    id: 'webhooks-own',
    actions: ['webhook.list', 'webhook.change'],
    roles: ['organisation-admin'],
    reach: 'own',
    text: {
      cs: 'Správce organizace určuje, kam se posílají její události.',
      en: 'The administrator of an organisation says where its events are sent.',
    },
  },
  {
    id: 'webhooks-all',
    actions: ['webhook.list', 'webhook.change'],
    roles: ['system-admin'],
    reach: 'all',
    text: { cs: 'Správce systému spravuje webhooky všech.', en: 'The system administrator manages the webhooks of all.' },
  },
  {
    id: 'audit',
    actions: ['permission.explain'],
    roles: ['auditor'],
    reach: 'all',
    text: { cs: 'Auditor zjišťuje, kdo co smí.', en: 'The auditor finds out who may do what.' },
  },
];
