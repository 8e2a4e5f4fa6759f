import type { SecurityLevel } from '../passport/registry.ts';
import type { Security } from '../passport/security.ts';
import type { Text } from '../text/text-in-languages.ts';

type PersonalData = NonNullable<Security['personalData']>;
type BlockKind = NonNullable<Security['blocks']>[number]['kind'];

/** A rule applies when any of its conditions holds; a rule without conditions always applies. */
export interface PolicyRule {
  readonly id: string;
  readonly level: SecurityLevel | 'X';
  readonly confidentiality?: number;
  readonly personalData?: readonly PersonalData[];
  readonly blocks?: readonly BlockKind[];
  /** Nobody has decided: no answer, an answer "I do not know", or an undecided class. */
  readonly undecided?: true;
  /** The data are public, but not under an open licence. */
  readonly closedLicence?: true;
  /** An embargo lasts. */
  readonly embargo?: true;
  readonly always?: true;
  readonly explanation: Text;
}

/** The dataset security policy: the first rule that applies decides. Raising any rating never lowers the level. */
export const securityPolicy: { readonly version: string; readonly rules: readonly PolicyRule[] } = {
  version: 'pasport-security/1.0',
  rules: [
    {
      id: 'R0',
      level: 'X',
      blocks: ['classified'],
      explanation: {
        cs: 'Utajované informace podle zákona č. 412/2005 Sb. do registru nepatří, ani jejich popis.',
        en: 'Information classified under Act 412/2005 must not be registered, not even described.',
      },
    },
    {
      id: 'R1',
      level: 'S4',
      confidentiality: 4,
      personalData: ['special'],
      blocks: ['critical-infrastructure'],
      explanation: {
        cs: 'Zvláštní kategorie osobních údajů, kritická infrastruktura nebo důvěrnost 4.',
        en: 'Special categories of personal data, critical infrastructure, or confidentiality 4.',
      },
    },
    {
      id: 'R2',
      level: 'S3',
      confidentiality: 3,
      personalData: ['personal', 'pseudonymised'],
      blocks: ['trade-secret', 'statistical', 'third-party-ip', 'security', 'environment-sensitive'],
      explanation: {
        cs: 'Osobní údaje, zákonem či smlouvou chráněná data nebo důvěrnost 3.',
        en: 'Personal data, data protected by a law or a contract, or confidentiality 3.',
      },
    },
    {
      id: 'R3',
      level: 'S2',
      confidentiality: 2,
      personalData: ['unknown'],
      blocks: ['proceedings'],
      undecided: true,
      embargo: true,
      explanation: {
        cs: 'Vnitřní potřeba úřadu, odložené zveřejnění, nebo o zveřejnění zatím nikdo nerozhodl.',
        en: 'For internal use, under embargo, or nobody has decided about publication yet.',
      },
    },
    {
      id: 'R4',
      level: 'S1',
      blocks: ['third-party-terms'],
      closedLicence: true,
      explanation: { cs: 'Data jsou veřejná, ale s podmínkami užití.', en: 'The data are public under terms of use.' },
    },
    { id: 'R5', level: 'S0', always: true, explanation: { cs: 'Nic zveřejnění nebrání.', en: 'Nothing stands against publication.' } },
  ],
};
