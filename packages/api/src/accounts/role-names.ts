import type { Text } from '@pasport/model';
import type { Role } from './actor.ts';

/** Roles by the words in which people know them. */
export const roleNames: Readonly<Record<Role, Text>> = {
  registrar: { cs: 'registrátor', en: 'registrar' },
  approver: { cs: 'schvalovatel', en: 'approver' },
  'data-team': { cs: 'datový tým', en: 'data team' },
  'security-officer': { cs: 'bezpečnostní gestor', en: 'security officer' },
  planner: { cs: 'plánovač', en: 'planner' },
  'organisation-admin': { cs: 'správce organizace', en: 'administrator of an organisation' },
  'system-admin': { cs: 'správce systému', en: 'system administrator' },
  auditor: { cs: 'auditor', en: 'auditor' },
};
