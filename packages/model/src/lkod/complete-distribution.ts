import type { Distribution } from '../passport/distribution.ts';
import type { Draft } from '../passport/passport.ts';
import { mediaTypeOfFormat } from './media-type-of-format.ts';
import { termsForExport } from './terms-for-export.ts';

/** Has the distribution an address under which the norm can describe it? Paper, and data only in a database or on a disk, have none. */
export function isOnline({ kind, downloadUrl, accessUrl, service }: Distribution): boolean {
  if (downloadUrl !== undefined || service?.endpointUrl !== undefined) return true;
  return accessUrl !== undefined && kind !== 'paper' && kind !== 'database';
}

/** A distribution as the norm wants it: a file or a service, never both, with an address and terms of use. */
export function completeDistribution(distribution: Distribution, draft: Draft): Distribution {
  const { kind, iri, title, applicableLegislation, accessUrl, downloadUrl } = distribution;
  const termsOfUse = termsForExport(distribution, draft);
  if (!isService(distribution)) {
    const mediaType = distribution.mediaType ?? mediaTypeOfFormat(distribution.format);
    return { ...distribution, accessUrl: accessUrl ?? downloadUrl, mediaType, termsOfUse, service: undefined };
  }
  const endpointUrl = distribution.service?.endpointUrl ?? accessUrl;
  const service = { title: title ?? draft.title, endpointUrl, ...(iri !== undefined && { iri: `${iri}/služba` }), ...distribution.service };
  return { kind, iri, title, applicableLegislation, termsOfUse, accessUrl: accessUrl ?? endpointUrl, service };
}

function isService({ kind, service, downloadUrl }: Distribution): boolean {
  const isServiceKind = kind === 'api' || kind === 'map-service';
  return isServiceKind ? service !== undefined || downloadUrl === undefined : service !== undefined && downloadUrl === undefined;
}
