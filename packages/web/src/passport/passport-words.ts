import type { SecurityLevel, Status, Text } from '@pasport/model';

type Words = Readonly<Record<string, Text>>;

export const kindWords: Words = {
  dataset: { cs: 'datová sada', en: 'dataset' },
  series: { cs: 'datová série', en: 'dataset series' },
  service: { cs: 'služba', en: 'service' },
};

export const formWords: Words = {
  file: { cs: 'soubor', en: 'file' },
  api: { cs: 'rozhraní (API)', en: 'API' },
  'map-service': { cs: 'mapová služba', en: 'map service' },
  database: { cs: 'databáze', en: 'database' },
  paper: { cs: 'listiny', en: 'paper' },
};

export const statusWords: Readonly<Record<Status, Text>> = {
  draft: { cs: 'rozepsaný', en: 'draft' },
  submitted: { cs: 'čeká na schválení', en: 'waiting for approval' },
  returned: { cs: 'vrácený k doplnění', en: 'returned' },
  published: { cs: 'zveřejněný', en: 'published' },
  archived: { cs: 'archivovaný', en: 'archived' },
};

export const levelWords: Readonly<Record<SecurityLevel, Text>> = {
  S0: { cs: 'otevřená', en: 'open' },
  S1: { cs: 'veřejná s podmínkami', en: 'public under terms' },
  S2: { cs: 'vnitřní', en: 'internal' },
  S3: { cs: 'chráněná', en: 'protected' },
  S4: { cs: 'kritická', en: 'critical' },
};

export const hostingWords: Words = {
  'own-server': { cs: 'vlastní server', en: 'own server' },
  workstation: { cs: 'pracovní počítač', en: 'a workstation' },
  region: { cs: 'krajské datové centrum', en: 'data centre of the region' },
  cloud: { cs: 'cloud', en: 'cloud' },
  vendor: { cs: 'u dodavatele', en: 'at the vendor' },
  state: { cs: 'státní datové centrum', en: 'data centre of the state' },
  paper: { cs: 'listiny', en: 'paper' },
  unknown: { cs: 'nevíme', en: 'not known' },
};

export const rawDataWords: Words = {
  yes: { cs: 'ano', en: 'yes' },
  no: { cs: 'ne', en: 'no' },
  paid: { cs: 'za úplatu', en: 'for a fee' },
  unknown: { cs: 'nevíme', en: 'not known' },
};

export const routeWords: Words = {
  download: { cs: 'stažením z internetu', en: 'by download' },
  api: { cs: 'přes rozhraní (API)', en: 'by an API' },
  'on-request': { cs: 'na žádost', en: 'on request' },
  'in-person': { cs: 'osobně na úřadě', en: 'in person at the office' },
};

export const audienceWords: Words = {
  public: { cs: 'veřejnost', en: 'the public' },
  administration: { cs: 'veřejná správa', en: 'public administration' },
  university: { cs: 'vysoké školy', en: 'universities' },
  company: { cs: 'firmy', en: 'companies' },
};

export const conditionWords: Words = {
  yes: { cs: 'ano', en: 'yes' },
  no: { cs: 'ne', en: 'no' },
  'under-conditions': { cs: 's podmínkami', en: 'under conditions' },
};

export const originWords: Words = {
  'system-of-record': { cs: 'vznikají v agendovém systému', en: 'arise in a system of record' },
  manual: { cs: 'zapisují se ručně', en: 'entered by hand' },
  sensor: { cs: 'měří je čidla', en: 'measured by sensors' },
  survey: { cs: 'z průzkumu', en: 'from a survey' },
  derived: { cs: 'odvozují se z jiných dat', en: 'derived from other data' },
  'third-party': { cs: 'dodává je někdo jiný', en: 'supplied by somebody else' },
  unknown: { cs: 'nevíme', en: 'not known' },
};

export const personalDataWords: Words = {
  none: { cs: 'žádné', en: 'none' },
  anonymised: { cs: 'anonymizované', en: 'anonymised' },
  'by-law': { cs: 'zveřejňované ze zákona', en: 'published by law' },
  pseudonymised: { cs: 'pseudonymizované', en: 'pseudonymised' },
  personal: { cs: 'osobní údaje', en: 'personal data' },
  special: { cs: 'zvláštní kategorie osobních údajů', en: 'special categories of personal data' },
  unknown: { cs: 'nevíme', en: 'not known' },
};

export const planWords: Words = {
  planned: { cs: 'plánováno', en: 'planned' },
  'in-progress': { cs: 'probíhá', en: 'in progress' },
  done: { cs: 'hotovo', en: 'done' },
  postponed: { cs: 'odloženo', en: 'postponed' },
  cancelled: { cs: 'zrušeno', en: 'cancelled' },
};

export const columnTypeWords: Words = {
  string: { cs: 'text', en: 'text' },
  integer: { cs: 'celé číslo', en: 'whole number' },
  number: { cs: 'číslo', en: 'number' },
  boolean: { cs: 'ano/ne', en: 'yes/no' },
  date: { cs: 'datum', en: 'date' },
  datetime: { cs: 'datum a čas', en: 'date and time' },
  time: { cs: 'čas', en: 'time' },
  geometry: { cs: 'geometrie', en: 'geometry' },
  empty: { cs: 'prázdný', en: 'empty' },
  mixed: { cs: 'smíšený', en: 'mixed' },
  other: { cs: 'jiný', en: 'other' },
};

export const originOfRevisionWords: Words = {
  form: { cs: 've formuláři', en: 'in the form' },
  api: { cs: 'programem přes rozhraní', en: 'by a program' },
  cli: { cs: 'z příkazové řádky', en: 'from the command line' },
  import: { cs: 'hromadným dovozem', en: 'by an import' },
  harvest: { cs: 'sběrem z katalogu', en: 'by harvesting' },
};
