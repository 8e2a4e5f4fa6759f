import type { Draft } from '../passport/passport.ts';
import { securityLevels, type SecurityLevel } from '../passport/registry.ts';
import type { Text } from '../text/text-in-languages.ts';

/** A rule about a passport whose level is known: a contradiction is refused, a task or a warning is told. */
export interface SecurityCheck {
  readonly id: string;
  readonly kind: 'contradiction' | 'task' | 'warning';
  /** JSON Pointer of the value to look at. */
  readonly pointer: string;
  readonly applies: (draft: Draft, level: SecurityLevel) => boolean;
  readonly message: Text;
}

const isAtLeast = (level: SecurityLevel, floor: SecurityLevel): boolean => securityLevels.indexOf(level) >= securityLevels.indexOf(floor);

const aboutPeople = new Set(['personal', 'pseudonymised', 'special']);
const openLicences = new Set(['CC0', 'CC_BY', 'CC_BY_4_0']);

function hasOpenTerms({ distributions = [] }: Draft): boolean {
  return distributions.some(
    ({ licence, termsOfUse }) => termsOfUse?.copyright !== undefined || (licence !== undefined && openLicences.has(licence)),
  );
}

/** Greatest of the three ratings; 0 when there is none. */
function highestImpact({ security }: Draft): number {
  const { confidentiality = 0, integrity = 0, availability = 0 } = security?.cia ?? {};
  return Math.max(confidentiality, integrity, availability);
}

/** What must hold beside the level itself. Source of the rules: the dataset security policy, checks K1–K8. */
export const securityChecks: readonly SecurityCheck[] = [
  {
    id: 'K1',
    kind: 'contradiction',
    pointer: '/security/cia/confidentiality',
    applies: ({ security }) => security?.cia?.confidentiality === 1 && aboutPeople.has(security.personalData ?? ''),
    message: {
      cs: 'Osobní údaje nemohou mít důvěrnost 1 (určeno ke zveřejnění). Zvyšte důvěrnost, nebo opravte třídu osobních údajů.',
      en: 'Personal data cannot have confidentiality 1 (for publication). Raise it, or correct the class of personal data.',
    },
  },
  {
    id: 'K2',
    kind: 'contradiction',
    pointer: '/security/tlp',
    applies: ({ security }, level) => security?.tlp === 'CLEAR' && isAtLeast(level, 'S2'),
    message: {
      cs: 'Označení TLP:CLEAR dovoluje šířit bez omezení, data ale veřejná nejsou. Zvolte GREEN nebo přísnější.',
      en: 'TLP:CLEAR allows sharing without limits, but the data are not public. Choose GREEN or stricter.',
    },
  },
  {
    id: 'K4',
    kind: 'task',
    pointer: '/security/answers/mandatoryOpen',
    applies: ({ security }, level) => security?.answers?.mandatoryOpen === 'yes' && isAtLeast(level, 'S2'),
    message: {
      cs: 'Zákon ukládá data zveřejnit, v této podobě to ale nejde. Připravte zveřejnitelnou podobu, např. bez osobních údajů nebo po souhrnech.',
      en: 'The law orders publication, but not in this form. Prepare a publishable form, e.g. without personal data or in totals.',
    },
  },
  {
    id: 'K5',
    kind: 'task',
    pointer: '/legal/hvdCategories',
    applies: (draft) => {
      const forms = new Set((draft.distributions ?? []).map(({ kind }) => kind));
      const isHighValue = (draft.legal?.hvdCategories?.length ?? 0) > 0;
      return isHighValue && !((forms.has('api') || forms.has('map-service')) && forms.has('file') && hasOpenTerms(draft));
    },
    message: {
      cs: 'Data s vysokou hodnotou mají mít rozhraní (API), hromadné stažení a otevřené podmínky užití.',
      en: 'High-value data shall have an API, a bulk download and open terms of use.',
    },
  },
  {
    id: 'K6',
    kind: 'task',
    pointer: '/security/legalBasis',
    applies: ({ security }) => security?.personalData === 'by-law' && (security.legalBasis?.length ?? 0) === 0,
    message: {
      cs: 'Osobní údaje se zveřejňují podle zákona: uveďte který a upozorněte na to v popisu.',
      en: 'Personal data are published by law: name it, and say so in the description.',
    },
  },
  {
    id: 'K7',
    kind: 'warning',
    pointer: '/locations',
    applies: (draft) =>
      (draft.locations ?? []).some(({ hosting, cloudLevel }) => hosting === 'cloud' && (cloudLevel ?? 0) < highestImpact(draft)),
    message: {
      cs: 'Cloud má nižší bezpečnostní úroveň, než odpovídá hodnocení dat. Ověřte ji u poskytovatele.',
      en: 'The cloud has a lower security level than the rating of the data asks for. Verify it with the provider.',
    },
  },
  {
    id: 'K8',
    kind: 'warning',
    pointer: '/security/nkodRisks',
    applies: ({ security }) => (security?.nkodRisks ?? []).some(({ level, mitigation }) => level >= 2 && mitigation === undefined),
    message: {
      cs: 'Vysoké riziko zveřejnění nemá opatření. Napište, jak ho snížíte, např. anonymizací nebo souhrnem.',
      en: 'A high risk of publication has no mitigation. Say how you lower it, e.g. by anonymisation or totals.',
    },
  },
];
