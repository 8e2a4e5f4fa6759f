import type { Actor, Role } from '@pasport/api';
import type { Text } from '@pasport/model';

/** A part of the administration and who finds it there; what they may do in it is decided by its use cases. */
export interface AdminSection {
  readonly href: string;
  readonly title: Text;
  readonly lead: Text;
  readonly roles: readonly Role[];
}

const everyAdministrator = ['system-admin', 'organisation-admin'] as const satisfies readonly Role[];

/** All parts, in the order of the menu. */
const adminSections = [
  {
    href: '/sprava/lide',
    title: { cs: 'Lidé a role', en: 'People and roles' },
    lead: { cs: 'Pozvat, změnit roli, zablokovat, obnovit přístup.', en: 'Invite, change roles, shut out, restore access.' },
    roles: everyAdministrator,
  },
  {
    href: '/sprava/organizace',
    title: { cs: 'Organizace', en: 'Organisations' },
    lead: { cs: 'Úřady, které svá data registrují.', en: 'Offices that register their data.' },
    roles: everyAdministrator,
  },
  {
    href: '/sprava/klice',
    title: { cs: 'Přístupové klíče', en: 'Access tokens' },
    lead: { cs: 'Klíče pro programy: vytvořit, prohlédnout, odvolat.', en: 'Tokens for programs: make, look through, revoke.' },
    roles: everyAdministrator,
  },
  {
    href: '/sprava/zdroje',
    title: { cs: 'Zdroje a importy', en: 'Sources and imports' },
    lead: { cs: 'Odkud záznamy jsou a proč některé chybějí.', en: 'Where records come from, and why some are missing.' },
    roles: [...everyAdministrator, 'data-team'],
  },
  {
    href: '/sprava/webhooky',
    title: { cs: 'Webhooky', en: 'Webhooks' },
    lead: { cs: 'Kam se posílají události a jak to dopadlo.', en: 'Where events are sent, and how that went.' },
    roles: everyAdministrator,
  },
  {
    href: '/sprava/vystrahy',
    title: { cs: 'Výstrahy', en: 'Alarms' },
    lead: { cs: 'Nefunkční odkazy, prošlé aktualizace, úniky.', en: 'Dead links, overdue updates, leaks.' },
    roles: [...everyAdministrator, 'data-team', 'security-officer'],
  },
  {
    href: '/sprava/podnety',
    title: { cs: 'Podněty návštěvníků', en: 'Messages of visitors' },
    lead: { cs: 'Překážky v přístupnosti a žádosti o data.', en: 'Obstacles to accessibility and requests for data.' },
    roles: [...everyAdministrator, 'data-team'],
  },
  {
    href: '/sprava/ulohy',
    title: { cs: 'Úlohy na pozadí', en: 'Background jobs' },
    lead: { cs: 'Co se počítá, co se nepovedlo a co zopakovat.', en: 'What is being done, what failed and what to repeat.' },
    roles: ['system-admin'],
  },
  {
    href: '/sprava/nastaveni',
    title: { cs: 'Nastavení', en: 'Settings' },
    lead: {
      cs: 'Název, sdělení na stránkách, kontakt, povinný druhý faktor.',
      en: 'Name, message on pages, contact, demanded second factor.',
    },
    roles: ['system-admin'],
  },
  {
    href: '/sprava/audit',
    title: { cs: 'Auditní záznam', en: 'Audit log' },
    lead: { cs: 'Kdo co kdy udělal, a zda záznam nikdo nezměnil.', en: 'Who did what and when, and whether nobody changed the log.' },
    roles: ['system-admin', 'auditor'],
  },
  {
    href: '/sprava/opravneni',
    title: { cs: 'Kdo co smí', en: 'Who may do what' },
    lead: { cs: 'Pravidla oprávnění a odpověď na konkrétní otázku.', en: 'The rules of permission and an answer to one question.' },
    roles: [...everyAdministrator, 'auditor'],
  },
] as const satisfies readonly AdminSection[];

/** Parts that somebody finds in their menu. */
export function sectionsOf(actor: Actor): readonly AdminSection[] {
  return actor.kind === 'guest' ? [] : adminSections.filter(({ roles }) => (roles as readonly Role[]).includes(actor.role));
}

/** Does the main menu lead to the administration? */
export function hasAdministration(actor: Actor): boolean {
  return actor.kind === 'person' && sectionsOf(actor).length > 0;
}
