import { layersExtent } from './checks/layers-extent.ts';
import { layersExtentValid } from './checks/layers-extent-valid.ts';
import { layersNamed } from './checks/layers-named.ts';
import { layersTerritory } from './checks/layers-territory.ts';
import { serviceAnswers } from './checks/service-answers.ts';
import { serviceContact } from './checks/service-contact.ts';
import { serviceCrs } from './checks/service-crs.ts';
import { serviceDescribed } from './checks/service-described.ts';
import { serviceFormats } from './checks/service-formats.ts';
import { serviceLayers } from './checks/service-layers.ts';
import { serviceLinks } from './checks/service-links.ts';
import { serviceTerms } from './checks/service-terms.ts';
import { serviceVersion } from './checks/service-version.ts';
import type { ServiceCheck } from './service-check.ts';

/** Every check of what a map service says of itself; the order is that of reports and of the documentation. */
export const serviceChecks: readonly ServiceCheck[] = [
  serviceAnswers,
  serviceVersion,
  serviceDescribed,
  serviceLayers,
  layersNamed,
  layersExtent,
  layersExtentValid,
  layersTerritory,
  serviceCrs,
  serviceFormats,
  serviceLinks,
  serviceContact,
  serviceTerms,
];
