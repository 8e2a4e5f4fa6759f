import { findCode, type Distribution, type Draft } from '@pasport/model';
import type { VerdictFault } from '../report.ts';

/** Regulation that lists high-value datasets. */
export const highValueRegulation = 'http://data.europa.eu/eli/reg_impl/2023/138/oj';

const names = (list: readonly string[] | undefined) => list?.includes(highValueRegulation) ?? false;
const isTop = (code: string) => findCode('hvd-category', code)?.isTop === true;

/** Does the passport claim to be a high-value dataset, by the regulation or by a category? */
export function isHighValue({ legal, distributions }: Draft): boolean {
  if (names(legal?.applicableLegislation) || (legal?.hvdCategories?.length ?? 0) > 0) return true;
  return (distributions ?? []).some(
    ({ applicableLegislation, service }) => names(applicableLegislation) || names(service?.applicableLegislation),
  );
}

/** What a high-value dataset lacks by the official validator; empty for a passport that does not claim to be one. */
export function highValueFaults(draft: Draft): VerdictFault[] {
  if (!isHighValue(draft)) return [];
  const { legal } = draft;
  const faults: VerdictFault[] = [];
  const add = (code: string, pointer: string, cs: string, en: string) => faults.push({ code, pointer, message: { cs, en } });
  const categories = legal?.hvdCategories ?? [];
  if (!names(legal?.applicableLegislation))
    add(
      'hvd-without-regulation',
      '/legal/applicableLegislation',
      'U sady chybí nařízení (EU) 2023/138.',
      'The dataset does not name Regulation (EU) 2023/138.',
    );
  if (categories.length === 0)
    add('hvd-without-category', '/legal/hvdCategories', 'Chybí kategorie dat s vysokou hodnotou.', 'A high-value category is missing.');
  categories.forEach((code, index) => {
    if (isTop(code))
      add(
        'hvd-top-category',
        `/legal/hvdCategories/${index}`,
        'Kategorie je příliš obecná, vyberte její podkategorii.',
        'The category is too general; choose one below it.',
      );
  });
  const distributions = (draft.distributions ?? []).map((distribution, index) => ({ distribution, pointer: `/distributions/${index}` }));
  const marked = distributions.filter(({ distribution }) => names(distribution.applicableLegislation));
  if (marked.length === 0)
    add(
      'hvd-without-distribution',
      '/distributions',
      'Žádná distribuce neuvádí nařízení (EU) 2023/138.',
      'No distribution names Regulation (EU) 2023/138.',
    );
  return [...faults, ...marked.flatMap(({ distribution, pointer }) => serviceFaults(distribution, pointer))];
}

function serviceFaults({ service }: Distribution, at: string): VerdictFault[] {
  if (!service) return [];
  const pointer = `${at}/service`;
  const faults: VerdictFault[] = [];
  const add = (code: string, field: string, cs: string, en: string) =>
    faults.push({ code, pointer: `${pointer}/${field}`, message: { cs, en } });
  const categories = service.hvdCategories ?? [];
  if (!service.endpointUrl)
    add('hvd-service-without-endpoint', 'endpointUrl', 'Služba nemá přístupový bod.', 'The service has no endpoint.');
  if (categories.length === 0)
    add(
      'hvd-service-without-category',
      'hvdCategories',
      'Služba nemá kategorii dat s vysokou hodnotou.',
      'The service has no high-value category.',
    );
  if (categories.length > 0 && categories.every(isTop))
    add('hvd-service-top-category', 'hvdCategories', 'Kategorie služby je příliš obecná.', 'The category of the service is too general.');
  if (!service.contactPoint)
    add('hvd-service-without-contact', 'contactPoint', 'Služba nemá kontaktní bod.', 'The service has no contact point.');
  if (!service.documentation)
    add('hvd-service-without-page', 'documentation', 'Služba nemá dokumentaci.', 'The service has no documentation.');
  if (!names(service.applicableLegislation))
    add(
      'hvd-service-without-regulation',
      'applicableLegislation',
      'Služba neuvádí nařízení (EU) 2023/138.',
      'The service does not name Regulation (EU) 2023/138.',
    );
  return faults;
}
