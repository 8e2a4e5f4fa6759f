import type { Text } from '@pasport/model';

/** A word of the registry. */
export interface Term {
  readonly word: Text;
  readonly meaning: Text;
}

/** One word per thing; written from `docs/glossary.md` by `scripts/write-glossary.ts`. */
export const glossary: readonly Term[] = [
  {
    word: {
      cs: 'pasport',
      en: 'passport',
    },
    meaning: {
      cs: 'záznam o jedné datové sadě: co, kde, v jaké podobě, pro koho, jak dobrá',
      en: 'record of one dataset',
    },
  },
  {
    word: {
      cs: 'návrh',
      en: 'draft',
    },
    meaning: {
      cs: 'to, co píše autor',
      en: 'what its author writes',
    },
  },
  {
    word: {
      cs: 'verze',
      en: 'revision',
    },
    meaning: {
      cs: 'stav pasportu po jednom uložení',
      en: 'state after one save',
    },
  },
  {
    word: {
      cs: 'návrh změny',
      en: 'proposal, change',
    },
    meaning: {
      cs: 'změna zveřejněného pasportu, která čeká vedle něj',
      en: 'change of a published passport that waits beside it',
    },
  },
  {
    word: {
      cs: 'předložení',
      en: 'submission',
    },
    meaning: {
      cs: 'jedno kolo schvalování',
      en: 'one round of review',
    },
  },
  {
    word: {
      cs: 'úkol, fronta',
      en: 'task, queue',
    },
    meaning: {
      cs: 'co na koho čeká a do kdy',
      en: 'what waits for whom and until when',
    },
  },
  {
    word: {
      cs: 'výjimka z úrovně',
      en: 'override',
    },
    meaning: {
      cs: 'jiná úroveň, než plyne z pravidel',
      en: 'another level than the policy derives',
    },
  },
  {
    word: {
      cs: 'událost',
      en: 'event',
    },
    meaning: {
      cs: 'co se stalo a komu o tom dát vědět',
      en: 'what happened and whom to tell',
    },
  },
  {
    word: {
      cs: 'oznámení',
      en: 'notification',
    },
    meaning: {
      cs: 'událost v seznamu jednoho člověka, a podle jeho volby v e-mailu',
      en: 'an event in the list of one person, and by mail as they choose',
    },
  },
  {
    word: {
      cs: 'souhrn',
      en: 'digest',
    },
    meaning: {
      cs: 'e-mail s oznámeními za den nebo týden',
      en: 'mail with the notifications of a day or a week',
    },
  },
  {
    word: {
      cs: 'webhook, doručení',
      en: 'webhook, delivery',
    },
    meaning: {
      cs: 'adresa, kam organizace chce posílat události; jedna událost na cestě k ní',
      en: 'address an organisation wants its events sent to; one event on its way there',
    },
  },
  {
    word: {
      cs: 'distribuce',
      en: 'distribution',
    },
    meaning: {
      cs: 'jedna podoba dat: soubor, API, mapová služba, databáze, listiny',
      en: 'one form of the data',
    },
  },
  {
    word: {
      cs: 'ukázka',
      en: 'preview',
    },
    meaning: {
      cs: 'první řádky veřejného souboru a nákres jeho mapy',
      en: 'first rows of a public file and a drawing of its map',
    },
  },
  {
    word: {
      cs: 'umístění',
      en: 'location',
    },
    meaning: {
      cs: 'kde data leží: systém, provozovatel, místo',
      en: 'where the data live',
    },
  },
  {
    word: {
      cs: 'organizace',
      en: 'organisation',
    },
    meaning: {
      cs: 'úřad, který svá data registruje',
      en: 'office that registers its data',
    },
  },
  {
    word: {
      cs: 'území, prvek RÚIAN',
      en: 'territory, unit',
    },
    meaning: {
      cs: 'čeho se data týkají',
      en: 'what the data are about',
    },
  },
  {
    word: {
      cs: 'aktér',
      en: 'actor',
    },
    meaning: {
      cs: 'kdo žádá: host, člověk nebo držitel klíče',
      en: 'who asks: a guest, a person or the holder of a token',
    },
  },
  {
    word: {
      cs: 'člověk',
      en: 'person',
    },
    meaning: {
      cs: 'účet jednoho člověka',
      en: 'account of one person',
    },
  },
  {
    word: {
      cs: 'role v organizaci',
      en: 'membership',
    },
    meaning: {
      cs: 'kde člověk jedná a jako kdo',
      en: 'where a person acts and as what',
    },
  },
  {
    word: {
      cs: 'přihlášení',
      en: 'session',
    },
    meaning: {
      cs: 'od přihlášení v prohlížeči do odhlášení',
      en: 'from signing in by a browser to signing out',
    },
  },
  {
    word: {
      cs: 'klíč',
      en: 'token',
    },
    meaning: {
      cs: 'čím se prokazuje program',
      en: 'what a program shows to be let in',
    },
  },
  {
    word: {
      cs: 'pozvánka',
      en: 'invitation',
    },
    meaning: {
      cs: 'jednorázový odkaz k účtu a roli',
      en: 'one-time link to an account and a role',
    },
  },
  {
    word: {
      cs: 'pravidlo',
      en: 'rule',
    },
    meaning: {
      cs: 'kdo smí co a kde',
      en: 'who may do what and where',
    },
  },
  {
    word: {
      cs: 'rozsah',
      en: 'scope',
    },
    meaning: {
      cs: 'co smí aktér číst',
      en: 'what an actor may read',
    },
  },
  {
    word: {
      cs: 'pohled',
      en: 'view',
    },
    meaning: {
      cs: 'pasport tak, jak ho jeden čtenář smí vidět',
      en: 'a passport as one reader may see it',
    },
  },
  {
    word: {
      cs: 'bezpečnostní úroveň',
      en: 'security level',
    },
    meaning: {
      cs: 'S0 otevřená až S4 kritická',
      en: 'S0 open to S4 critical',
    },
  },
  {
    word: {
      cs: 'kontrola',
      en: 'check',
    },
    meaning: {
      cs: 'jedno pravidlo kvality',
      en: 'one rule of quality',
    },
  },
  {
    word: {
      cs: 'nález',
      en: 'finding',
    },
    meaning: {
      cs: 'kde kontrola neprošla a co s tím',
      en: 'where a check failed and what to do',
    },
  },
  {
    word: {
      cs: 'míra',
      en: 'measure',
    },
    meaning: {
      cs: 'číslo s jednotkou a vzorcem',
      en: 'number with a unit and a formula',
    },
  },
  {
    word: {
      cs: 'zpráva',
      en: 'report',
    },
    meaning: {
      cs: 'výsledek všech kontrol',
      en: 'outcome of all checks',
    },
  },
  {
    word: {
      cs: 'skóre',
      en: 'score',
    },
    meaning: {
      cs: '0–100',
      en: '0–100',
    },
  },
  {
    word: {
      cs: 'přijatý nález',
      en: 'waiver',
    },
    meaning: {
      cs: 'nález, který vydavatel s důvodem přijal; nestojí body',
      en: 'a finding that the publisher accepted with a reason',
    },
  },
  {
    word: {
      cs: 'přehled, vývoj',
      en: 'summary, trend',
    },
    meaning: {
      cs: 'kvalita mnoha pasportů najednou, teď a po měsících',
      en: 'quality of many passports, now and by month',
    },
  },
  {
    word: {
      cs: 'odkaz, odpověď',
      en: 'link, answer',
    },
    meaning: {
      cs: 'adresa dat a to, co na ni server naposledy řekl',
      en: 'address of the data and what its server last said',
    },
  },
  {
    word: {
      cs: 'výstraha',
      en: 'alarm',
    },
    meaning: {
      cs: 'stav, na který se má někdo podívat; trvá, dokud trvá jeho příčina',
      en: 'something to be looked at; lasts as long as its cause',
    },
  },
  {
    word: {
      cs: 'číselník',
      en: 'codelist',
    },
    meaning: {
      cs: 'uzavřený seznam hodnot',
      en: 'closed list of values',
    },
  },
  {
    word: {
      cs: 'zdroj',
      en: 'source',
    },
    meaning: {
      cs: 'odkud záznam přišel',
      en: 'where a record came from',
    },
  },
  {
    word: {
      cs: 'chyba vstupu',
      en: 'fault',
    },
    meaning: {
      cs: 'co je na vstupu špatně a kde',
      en: 'what is wrong in an input and where',
    },
  },
  {
    word: {
      cs: 'problém',
      en: 'problem',
    },
    meaning: {
      cs: 'odpověď na chybný požadavek',
      en: 'answer to a wrong request',
    },
  },
  {
    word: {
      cs: 'pilot, potřeba, shoda',
      en: 'pilot, need, match',
    },
    meaning: {
      cs: 'projekt, data, která potřebuje, a sada, která je nabízí',
      en: 'project, the data it needs, the dataset that offers them',
    },
  },
];
