/** Prefixes of the exported graphs. */
export const dqvContext = {
  dqv: 'http://www.w3.org/ns/dqv#',
  prov: 'http://www.w3.org/ns/prov#',
  sh: 'http://www.w3.org/ns/shacl#',
  oa: 'http://www.w3.org/ns/oa#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'sdmx-attribute': 'http://purl.org/linked-data/sdmx/2009/attribute#',
  unit: 'http://qudt.org/vocab/unit/',
  ldqd: 'http://www.w3.org/2016/05/ldqd#',
  pv: 'https://piveau.eu/ns/voc#',
} as const;
