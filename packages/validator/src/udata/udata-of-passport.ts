import { isOnline, type Distribution, type Draft } from '@pasport/model';
import { licenceIriOf } from '../mqa/licence-iri.ts';
import { noLinkTried, type LinkStatus } from '../mqa/link-status.ts';
import type { Udata } from '../report.ts';
import { isUpdatedInTime } from './is-updated-in-time.ts';
import { udataCriteria, udataCriterionNames, type UdataCriterion } from './udata-criteria.ts';

/** Formats that udata calls closed. */
const closed = new Set(['PDF', 'DOC', 'DOCX', 'XLS', 'XLSX']);
const enoughDescription = 100;

/**
 * Quality of a passport as udata, the software of data.gouv.fr, would score it: the share of nine criteria that are met.
 * The documentation of a passport stands for a resource of type documentation. A link that nobody tried counts as
 * available. Distributions without an address are no resources.
 *
 * @param options `at`: ISO 8601 instant against which lateness is read; `statusOf`: what is known of the links
 */
export function udataOfPassport(draft: Draft, options: { readonly at: string; readonly statusOf?: LinkStatus }): Udata {
  const met = criteriaOf(draft, options.at, options.statusOf ?? noLinkTried);
  const criteria = udataCriterionNames.map((criterion): Udata['criteria'][number] => {
    if (met[criterion]) return { criterion, met: true };
    const { whyNot, pointer } = udataCriteria[criterion];
    return { criterion, met: false, message: whyNot, pointer };
  });
  return { score: criteria.filter((one) => one.met).length / criteria.length, criteria };
}

function criteriaOf(draft: Draft, at: string, statusOf: LinkStatus): Record<UdataCriterion, boolean> {
  const { territory, frequency, documentation } = draft;
  const resources = (draft.distributions ?? []).filter(isOnline);
  const hasResources = resources.length > 0;
  return {
    license: resources.some((one) => licenceIriOf(one) !== undefined),
    temporal_coverage: draft.temporal !== undefined,
    spatial: territory !== undefined && Object.values(territory).some((value) => !Array.isArray(value) || value.length > 0),
    update_frequency: frequency !== undefined && frequency !== 'UNKNOWN',
    update_fulfilled_in_time: isUpdatedInTime(draft, at),
    dataset_description_quality: Object.values(draft.description ?? {}).some((text) => text.length > enoughDescription),
    has_open_format: resources.some(({ format }) => format !== undefined && !closed.has(format)),
    all_resources_available: hasResources && resources.every((one) => isAvailable(one, statusOf)),
    resources_documentation:
      hasResources && (documentation !== undefined || resources.some(({ description }) => description !== undefined)),
  };
}

function isAvailable({ downloadUrl, accessUrl, service }: Distribution, statusOf: LinkStatus): boolean {
  const address = downloadUrl ?? accessUrl ?? service?.endpointUrl;
  const status = address === undefined ? undefined : statusOf(address);
  return status === undefined || (status >= 200 && status < 400);
}
