import type { Distribution, Draft, Text } from '@pasport/model';
import type { VerdictFault } from '../report.ts';
import { termsParts } from '../passport/terms-parts.ts';

const texts = {
  title: { cs: 'Chybí název.', en: 'The title is missing.' },
  description: { cs: 'Chybí popis.', en: 'The description is missing.' },
  keyword: { cs: 'Chybí klíčové slovo.', en: 'A keyword is missing.' },
  publisher: { cs: 'Chybí poskytovatel.', en: 'The publisher is missing.' },
  theme: { cs: 'Chybí téma z evropského číselníku.', en: 'A theme of the EU codelist is missing.' },
  frequency: { cs: 'Chybí periodicita aktualizace.', en: 'The update frequency is missing.' },
  spatial: { cs: 'Chybí území z RÚIAN.', en: 'A territory of RÚIAN is missing.' },
  distribution: {
    cs: 'Žádná distribuce není úplná: adresa, formát a typ média (nebo služba s názvem a přístupovým bodem) a podmínky užití.',
    en: 'No distribution is complete: address, format and media type (or a service with title and endpoint), and terms of use.',
  },
} as const satisfies Record<string, Text>;

const pointers: Readonly<Record<keyof typeof texts, string>> = {
  title: '/title',
  description: '/description',
  keyword: '/keywords',
  publisher: '/publisher',
  theme: '/themes',
  frequency: '/frequency',
  spatial: '/territory/units',
  distribution: '/distributions',
};

/**
 * What a passport lacks by the rule of the national catalogue on mandatory attributes (metric
 * PřítomnostPovinnýchAtributů of its quality reports); empty when the rule holds.
 */
export function nkodMandatory(draft: Draft): VerdictFault[] {
  const has: Record<keyof typeof texts, boolean> = {
    title: Object.keys(draft.title).length > 0,
    description: draft.description !== undefined,
    keyword: Object.values(draft.keywords ?? {}).some((words) => words.length > 0),
    publisher: draft.publisher?.iri !== undefined || draft.publisher?.ico !== undefined,
    theme: (draft.themes?.length ?? 0) > 0,
    frequency: draft.frequency !== undefined,
    spatial: (draft.territory?.units?.length ?? 0) > 0,
    distribution: isSeriesHead(draft) || (draft.distributions ?? []).some((item) => isCompleteFile(item) || isCompleteService(item)),
  };
  return (Object.keys(texts) as (keyof typeof texts)[])
    .filter((code) => !has[code])
    .map((code) => ({ code, pointer: pointers[code], message: texts[code] }));
}

/** Whether anything is part of the series is known only to the catalogue; here a series may always stand alone. */
function isSeriesHead({ kind, distributions }: Draft): boolean {
  return kind === 'series' && (distributions?.length ?? 0) === 0;
}

function hasTerms({ termsOfUse }: Distribution): boolean {
  return termsParts(termsOfUse).every(({ isThere }) => isThere);
}

function isCompleteFile(item: Distribution): boolean {
  const { accessUrl, downloadUrl, mediaType, format } = item;
  return (
    (accessUrl ?? downloadUrl) !== undefined &&
    downloadUrl !== undefined &&
    mediaType !== undefined &&
    format !== undefined &&
    hasTerms(item)
  );
}

function isCompleteService(item: Distribution): boolean {
  const { accessUrl, service } = item;
  return (
    (accessUrl ?? service?.endpointUrl) !== undefined && service?.title !== undefined && service.endpointUrl !== undefined && hasTerms(item)
  );
}
