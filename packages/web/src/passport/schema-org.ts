import type { PassportView } from '@pasport/api';
import { findUnit, unitIri, type Distribution, type LangText } from '@pasport/model';
import { licenceIriOf } from '@pasport/validator';

/** What search engines read of a dataset: schema.org, from what this visitor sees. */
export function schemaOrg(view: PassportView, url: string): Readonly<Record<string, unknown>> {
  const publisher = view.publisher?.name;
  const { contactPoint, territory, temporal } = view;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': view.iri ?? url,
    url,
    identifier: view.id,
    name: best(view.title),
    ...(view.description && { description: best(view.description) }),
    ...(view.keywords && { keywords: Object.values(view.keywords).flat() }),
    ...(publisher && { publisher: { '@type': 'GovernmentOrganization', name: best(publisher) } }),
    ...(contactPoint?.email && { contactPoint: { '@type': 'ContactPoint', email: contactPoint.email } }),
    ...(view.languages && { inLanguage: view.languages }),
    ...(view.issued && { datePublished: view.issued }),
    dateModified: view.modified ?? view.registry.updatedAt,
    version: String(view.registry.revision),
    ...(temporal && { temporalCoverage: `${temporal.start ?? '..'}/${temporal.end ?? '..'}` }),
    ...(territory?.units && { spatialCoverage: territory.units.slice(0, 50).map(place) }),
    ...(view.access?.rights && { isAccessibleForFree: view.access.rights === 'PUBLIC' && view.access.fee === undefined }),
    ...licenceOf(view.distributions ?? []),
    ...(view.distributions && { distribution: view.distributions.flatMap(download) }),
  };
}

function best(text: LangText): string {
  return text.cs ?? text.en ?? Object.values(text)[0] ?? '';
}

function place(id: string): Readonly<Record<string, unknown>> {
  const unit = findUnit(id);
  return { '@type': 'Place', '@id': unitIri(id), ...(unit && { name: unit.name }) };
}

function download({ downloadUrl, accessUrl, mediaType, sizeBytes, title, format }: Distribution): Readonly<Record<string, unknown>>[] {
  const contentUrl = downloadUrl ?? accessUrl;
  if (contentUrl === undefined) return [];
  return [
    {
      '@type': 'DataDownload',
      contentUrl,
      ...(title && { name: best(title) }),
      ...((mediaType ?? format) !== undefined && { encodingFormat: mediaType ?? format }),
      ...(sizeBytes !== undefined && { contentSize: `${sizeBytes} B` }),
    },
  ];
}

function licenceOf(distributions: readonly Distribution[]): { license?: string } {
  for (const distribution of distributions) {
    const iri = licenceIriOf(distribution);
    if (iri !== undefined) return { license: iri };
  }
  return {};
}
