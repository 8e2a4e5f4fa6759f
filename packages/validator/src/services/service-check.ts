import type { FileCheck } from '../file/file-check.ts';
import type { ServiceFacts } from './service-facts.ts';

/** How far the reading must have come: a text, a description of a service. */
export type ServiceStage = 'bytes' | 'description';

/** One rule about what a service says of itself. */
export type ServiceCheck = FileCheck<ServiceFacts, ServiceStage>;
