import { codelists, type Distribution } from '@pasport/model';

/** Formats whose things have addresses of their own (RDF). */
const linked: ReadonlySet<string> = new Set([
  'HDT',
  'JSON_LD',
  'N3',
  'OWL',
  'RDF',
  'RDFA',
  'RDF_N_QUADS',
  'RDF_N_TRIPLES',
  'RDF_THRIFT',
  'RDF_TRIG',
  'RDF_TRIX',
  'RDF_TURTLE',
  'RDF_XML',
  'SKOS_XML',
  'SPARQLQ',
]);

/** Structured formats by a public standard that the lists of data.europa.eu do not hold. */
const alsoOpen = ['ATOM', 'GML', 'GTFS', 'HDF', 'SDMX', 'WCS_SRVC', 'WFS_SRVC', 'YAML', ...linked];
const alsoStructured = [...alsoOpen, 'DBF', 'GDB', 'GPKG', 'MDB', 'REST', 'SQL', 'TSV', 'XLSB', 'XLSM'];

const marked = (mark: 'machineReadable' | 'nonProprietary') =>
  codelists['file-type'].items.filter((item) => item[mark] === true).map(({ code }) => code);
const structured: ReadonlySet<string> = new Set([...marked('machineReadable'), ...alsoStructured]);
const open: ReadonlySet<string> = new Set([...marked('nonProprietary'), ...alsoOpen]);

/** What the declared format of a distribution says of its openness. */
export function formatOpenness({ format, kind }: Pick<Distribution, 'format' | 'kind'>): Record<'structured' | 'open' | 'linked', boolean> {
  // An API without a declared format still answers programs.
  if (format === undefined) return { structured: kind === 'api', open: false, linked: false };
  return { structured: structured.has(format), open: open.has(format), linked: linked.has(format) };
}
