import { rdfIrisAbsolute } from './checks/rdf-iris-absolute.ts';
import { rdfLiterals } from './checks/rdf-literals.ts';
import { rdfNotEmpty } from './checks/rdf-not-empty.ts';
import { rdfUtf8 } from './checks/rdf-utf8.ts';
import { rdfWellFormed } from './checks/rdf-well-formed.ts';
import type { RdfCheck } from './rdf-check.ts';

/** Every check of RDF; the order is that of reports and of the documentation. */
export const rdfChecks: readonly RdfCheck[] = [rdfWellFormed, rdfNotEmpty, rdfUtf8, rdfIrisAbsolute, rdfLiterals];
