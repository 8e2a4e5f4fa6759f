import type { FileCheck } from '../../file/file-check.ts';
import type { ApiFacts } from './api-facts.ts';

/** How far the reading must have come: a text, a description of an interface. */
export type ApiStage = 'bytes' | 'description';

/** One rule about a description of an interface. */
export type OpenApiCheck = FileCheck<ApiFacts, ApiStage>;
