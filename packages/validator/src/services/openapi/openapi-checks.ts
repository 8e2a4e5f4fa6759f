import { openapiDescribed } from './checks/openapi-described.ts';
import { openapiInfo } from './checks/openapi-info.ts';
import { openapiPaths } from './checks/openapi-paths.ts';
import { openapiReadable } from './checks/openapi-readable.ts';
import { openapiReferences } from './checks/openapi-references.ts';
import { openapiResponses } from './checks/openapi-responses.ts';
import { openapiServers } from './checks/openapi-servers.ts';
import { openapiServersPublic } from './checks/openapi-servers-public.ts';
import { openapiTerms } from './checks/openapi-terms.ts';
import { openapiVersion } from './checks/openapi-version.ts';
import type { OpenApiCheck } from './openapi-check.ts';

/** Every check of descriptions of interfaces; the order is that of reports and of the documentation. */
export const openapiChecks: readonly OpenApiCheck[] = [
  openapiReadable,
  openapiVersion,
  openapiInfo,
  openapiPaths,
  openapiResponses,
  openapiDescribed,
  openapiReferences,
  openapiServers,
  openapiServersPublic,
  openapiTerms,
];
