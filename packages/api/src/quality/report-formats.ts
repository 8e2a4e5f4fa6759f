/** How a form of a report is sent; `suffix` is its name in addresses and files. */
export interface ReportFormat {
  readonly suffix: string;
  readonly mediaType: string;
  /** Sent as a file to keep, not as a page. */
  readonly isAttachment?: true;
}

/** Forms of a report in the order in which they are offered. */
export const reportFormats = [
  { suffix: 'json', mediaType: 'application/json' },
  { suffix: 'csv', mediaType: 'text/csv', isAttachment: true },
  { suffix: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', isAttachment: true },
  { suffix: 'html', mediaType: 'text/html' },
  { suffix: 'ttl', mediaType: 'text/turtle' },
  { suffix: 'jsonld', mediaType: 'application/ld+json' },
] as const satisfies readonly ReportFormat[];
export type ReportSuffix = (typeof reportFormats)[number]['suffix'];

/** Suffixes by themselves, for the description of parameters. */
export const reportSuffixes: readonly ReportSuffix[] = reportFormats.map(({ suffix }) => suffix);

const bySuffix = new Map<ReportSuffix, ReportFormat & { suffix: ReportSuffix }>(reportFormats.map((format) => [format.suffix, format]));

export function reportFormat(suffix: ReportSuffix): ReportFormat & { suffix: ReportSuffix } {
  return bySuffix.get(suffix)!;
}
