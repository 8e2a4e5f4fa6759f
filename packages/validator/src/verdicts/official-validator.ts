import type { Draft } from '@pasport/model';
import { isPublicBody } from '../passport/public-body.ts';
import { termsParts } from '../passport/terms-parts.ts';
import type { VerdictFault } from '../report.ts';
import { highValueFaults } from './high-value.ts';

/** What the official validator of local catalogues would report. */
export interface OfficialValidation {
  readonly errors: VerdictFault[];
  readonly warnings: VerdictFault[];
}

interface Rule {
  readonly code: string;
  readonly pointer: string;
  readonly level: 'errors' | 'warnings';
  readonly cs: string;
  readonly en: string;
  readonly fails: (draft: Draft) => boolean;
}

const isSeries = ({ kind }: Draft) => kind === 'series';
const distributionsOf = (draft: Draft) => draft.distributions ?? [];
const hasKeyword = ({ keywords }: Draft) => Object.values(keywords ?? {}).some((words) => words.length > 0);
const hasTheme = ({ themes, otherThemes, euroVoc }: Draft) =>
  (themes?.length ?? 0) + (otherThemes?.length ?? 0) + (euroVoc?.length ?? 0) > 0;
const hasPlace = ({ territory }: Draft) => (territory?.units?.length ?? 0) + (territory?.places?.length ?? 0) > 0;

/** Rules of lkod-validator (datagov-cz, commit 634e663) on one record; high-value rules stand apart. */
const rules: readonly Rule[] = [
  {
    code: 'no-czech-title',
    level: 'errors',
    pointer: '/title',
    cs: 'Chybí český název.',
    en: 'The title in Czech is missing.',
    fails: ({ title }) => !title.cs,
  },
  {
    code: 'no-czech-description',
    level: 'errors',
    pointer: '/description',
    cs: 'Chybí český popis.',
    en: 'The description in Czech is missing.',
    fails: ({ description }) => !description?.cs,
  },
  {
    code: 'no-publisher',
    level: 'errors',
    pointer: '/publisher',
    cs: 'Chybí poskytovatel.',
    en: 'The publisher is missing.',
    fails: ({ publisher }) => !publisher,
  },
  {
    code: 'no-frequency',
    level: 'errors',
    pointer: '/frequency',
    cs: 'Chybí periodicita aktualizace.',
    en: 'The update frequency is missing.',
    fails: ({ frequency }) => frequency === undefined,
  },
  {
    code: 'no-spatial',
    level: 'errors',
    pointer: '/territory/units',
    cs: 'Chybí území.',
    en: 'The territory is missing.',
    fails: (draft) => !hasPlace(draft),
  },
  {
    code: 'no-theme',
    level: 'errors',
    pointer: '/themes',
    cs: 'Chybí téma.',
    en: 'A theme is missing.',
    fails: (draft) => !hasTheme(draft),
  },
  {
    code: 'no-keyword',
    level: 'errors',
    pointer: '/keywords',
    cs: 'Chybí klíčové slovo.',
    en: 'A keyword is missing.',
    fails: (draft) => !hasKeyword(draft),
  },
  {
    code: 'series-with-distributions',
    level: 'errors',
    pointer: '/distributions',
    cs: 'Datová série má vlastní distribuce.',
    en: 'The data series has distributions of its own.',
    fails: (draft) => isSeries(draft) && distributionsOf(draft).length > 0,
  },
  {
    code: 'publisher-not-public-body',
    level: 'warnings',
    pointer: '/publisher/iri',
    cs: 'Poskytovatel není orgán veřejné moci z registru práv a povinností.',
    en: 'The publisher is no public body of the register of rights and duties.',
    fails: ({ publisher }) => publisher !== undefined && !isPublicBody(publisher),
  },
  {
    code: 'spatial-not-ruian',
    level: 'warnings',
    pointer: '/territory/units',
    cs: 'Území není z RÚIAN.',
    en: 'The territory is not of RÚIAN.',
    fails: (draft) => hasPlace(draft) && (draft.territory?.units?.length ?? 0) === 0,
  },
  {
    code: 'no-eu-theme',
    level: 'warnings',
    pointer: '/themes',
    cs: 'Žádné téma není z evropského číselníku.',
    en: 'No theme is of the EU codelist.',
    fails: (draft) => hasTheme(draft) && (draft.themes?.length ?? 0) === 0,
  },
  {
    code: 'no-czech-keyword',
    level: 'warnings',
    pointer: '/keywords/cs',
    cs: 'Žádné klíčové slovo není české.',
    en: 'No keyword is in Czech.',
    fails: (draft) => hasKeyword(draft) && (draft.keywords?.cs?.length ?? 0) === 0,
  },
  {
    code: 'no-distribution',
    level: 'warnings',
    pointer: '/distributions',
    cs: 'Chybí distribuce.',
    en: 'A distribution is missing.',
    fails: (draft) => !isSeries(draft) && distributionsOf(draft).length === 0,
  },
];

/** Judges a passport by the rules of the official validator of local catalogues. */
export function officialValidator(draft: Draft): OfficialValidation {
  const verdict: OfficialValidation = { errors: highValueFaults(draft), warnings: [] };
  for (const { code, level, pointer, cs, en, fails } of rules)
    if (fails(draft)) verdict[level].push({ code, pointer, message: { cs, en } });
  distributionsOf(draft).forEach(({ accessUrl, downloadUrl, termsOfUse, service }, index) => {
    const at = `/distributions/${index}`;
    if ((accessUrl ?? downloadUrl ?? service?.endpointUrl) === undefined) {
      verdict.warnings.push({
        code: 'distribution-without-access-url',
        pointer: `${at}/accessUrl`,
        message: { cs: 'Distribuce nemá adresu.', en: 'The distribution has no address.' },
      });
    }
    if (termsParts(termsOfUse).some(({ isThere }) => !isThere)) {
      verdict.warnings.push({
        code: 'distribution-without-terms',
        pointer: `${at}/termsOfUse`,
        message: { cs: 'Distribuce nemá úplné podmínky užití.', en: 'The distribution has no complete terms of use.' },
      });
    }
    if (service && !service.title?.cs) {
      verdict.warnings.push({
        code: 'service-without-czech-title',
        pointer: `${at}/service/title`,
        message: { cs: 'Služba nemá český název.', en: 'The service has no Czech title.' },
      });
    }
  });
  return verdict;
}
