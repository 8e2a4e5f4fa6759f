import type { Draft } from '@pasport/model';

const termsOfUse = {
  copyright: 'https://data.gov.cz/podmínky-užití/neobsahuje-autorská-díla/',
  databaseCopyright: 'https://data.gov.cz/podmínky-užití/není-autorskoprávně-chráněnou-databází/',
  databaseRights: 'https://data.gov.cz/podmínky-užití/není-chráněna-zvláštním-právem-pořizovatele-databáze/',
  personalData: 'https://data.gov.cz/podmínky-užití/neobsahuje-osobní-údaje/',
};
const answeredNo = { people: 'no', protectedByLaw: 'no', harm: 'no', mandatoryOpen: 'no' } as const;

/** Instant of the assessments in tests. */
export const at = '2026-06-15T08:00:00Z';

const openFile: Draft = {
  kind: 'dataset',
  title: { cs: 'Lavičky ve správě města Kyjova', en: 'Benches managed by the Town of Kyjov' },
  description: {
    cs: 'Poloha, materiál a rok pořízení laviček na veřejných prostranstvích města. Jeden řádek je jedna lavička; soukromé lavičky sada neobsahuje.',
  },
  keywords: { cs: ['lavičky', 'mobiliář', 'veřejné prostranství'] },
  themes: ['TRAN'],
  iri: 'https://data.kyjov.example/sady/lavicky',
  publisher: { ico: '00285030', name: { cs: 'Město Kyjov' } },
  contactPoint: { kind: 'organisation', email: 'opendata@kyjov.example' },
  territory: { units: ['obec/586307'], bbox: [17.09, 48.99, 17.16, 49.03] },
  temporal: { start: '2026-01-01' },
  frequency: 'ANNUAL',
  issued: '2025-02-01',
  modified: '2026-02-01',
  documentation: 'https://data.kyjov.example/dokumentace/lavicky',
  locations: [{ system: { name: 'GIS města' }, hosting: 'own-server', operator: 'Odbor informatiky' }],
  distributions: [
    {
      kind: 'file',
      accessUrl: 'https://data.kyjov.example/lavicky.csv',
      downloadUrl: 'https://data.kyjov.example/lavicky.csv',
      format: 'CSV',
      mediaType: 'text/csv',
      encoding: 'UTF-8',
      sizeBytes: 12_345,
      columns: [{ name: 'id' }],
      termsOfUse,
    },
  ],
  access: { rights: 'PUBLIC', route: 'download' },
  security: { answers: answeredNo, personalData: 'none' },
};

const openService: Draft = {
  ...openFile,
  title: { cs: 'Obsazenost parkovišť v Kyjově' },
  frequency: '5MIN',
  modified: '2026-06-15',
  temporalResolution: 'PT5M',
  distributions: [
    {
      kind: 'api',
      accessUrl: 'https://api.kyjov.example/parkoviste',
      service: {
        title: { cs: 'API obsazenosti parkovišť' },
        endpointUrl: 'https://api.kyjov.example/parkoviste',
        endpointDescription: 'https://api.kyjov.example/openapi.json',
      },
      termsOfUse,
    },
  ],
  access: { rights: 'PUBLIC', route: 'api' },
};

const internal: Draft = {
  kind: 'dataset',
  title: { cs: 'Evidence hlášených závad v Kyjově' },
  description: {
    cs: 'Hlášení občanů o závadách: druh, místo, stav řešení a odpovědný odbor. Jeden řádek je jedno hlášení v systému dodavatele.',
  },
  keywords: { cs: ['závady', 'hlášení', 'údržba'] },
  themes: ['GOVE'],
  ownerUnit: 'Odbor správy majetku',
  contactPoint: { email: 'majetek@kyjov.example' },
  territory: { units: ['obec/586307'] },
  temporal: { start: '2020-01-01' },
  frequency: 'UPDATE_CONT',
  locations: [{ system: { name: 'Hlášení závad', vendor: 'Dodavatel' }, hosting: 'vendor', operator: 'Dodavatel', rawDataRight: 'yes' }],
  distributions: [{ kind: 'database' }],
  access: { rights: 'NON_PUBLIC', route: 'on-request', restrictionReason: { cs: 'Hlášení obsahují jména oznamovatelů.' } },
  security: {
    answers: { ...answeredNo, people: 'yes' },
    personalData: 'personal',
    legalBasis: ['zákon č. 128/2000 Sb.'],
    protection: { backup: 'yes' },
  },
  process: { origin: 'system-of-record' },
};

const paper: Draft = {
  kind: 'dataset',
  title: { cs: 'Kartotéka hrobových míst v Kyjově' },
  description: {
    cs: 'Karty hrobových míst na městském hřbitově: číslo místa, nájemce, doba nájmu. Vede se ručně od roku 1974, starší záznamy jsou v archivu.',
  },
  keywords: { cs: ['hřbitov', 'hroby', 'nájem'] },
  themes: ['GOVE'],
  ownerUnit: 'Správa hřbitova',
  contactPoint: { phone: '+420 518 000 000' },
  territory: { units: ['obec/586307'] },
  temporal: { start: '1974-01-01' },
  frequency: 'IRREG',
  locations: [{ hosting: 'paper', place: 'Kancelář správy hřbitova', operator: 'Správa hřbitova' }],
  distributions: [{ kind: 'paper' }],
  access: { rights: 'RESTRICTED', route: 'in-person', restrictionReason: { cs: 'Karty obsahují osobní údaje nájemců.' } },
  security: {
    answers: { ...answeredNo, people: 'yes' },
    personalData: 'personal',
    legalBasis: ['zákon č. 256/2001 Sb.'],
    protection: { contract: 'no' },
  },
  process: { origin: 'manual' },
};

/** Passports filled in well, one of each profile. */
export const goodDrafts = {
  'open-file': openFile,
  'open-service': openService,
  'internal-digital': internal,
  paper,
} as const satisfies Record<string, Draft>;
