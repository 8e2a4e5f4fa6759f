import type { Text } from '@pasport/model';

/** What a text about a fault may name. */
export interface FaultParams {
  /** Property, column, type, file: never a value of a cell. */
  readonly name?: string;
  readonly other?: string;
}

type Sentence = (params: Required<FaultParams>) => Text;

const say =
  (cs: string, en: string): Sentence =>
  ({ name, other }) => {
    const filled = (text: string) => text.replace('{name}', () => name).replace('{other}', () => other);
    return { cs: filled(cs), en: filled(en) };
  };

/** Faults of the description that make it useless, in whole or in part. */
const descriptionErrors = {
  'description-missing': say('Popis tabulky „{name}“ nelze načíst.', 'The description “{name}” cannot be loaded.'),
  'description-not-json': say('Popis tabulky „{name}“ není platný JSON.', 'The description “{name}” is not valid JSON.'),
  'description-not-object': say('Popis tabulky „{name}“ není objekt JSON.', 'The description “{name}” is not a JSON object.'),
  'description-kind': say(
    'Popis není popisem tabulky (url) ani skupiny tabulek (tables).',
    'The description is neither of a table (url) nor of a group of tables (tables).',
  ),
  'context-invalid': say(
    'Vlastnost @context musí být „http://www.w3.org/ns/csvw“, nebo pole s touto adresou a objektem, který určuje @language nebo @base.',
    'The property @context must be “http://www.w3.org/ns/csvw”, or an array of this address and an object with @language or @base.',
  ),
  'tables-missing': say('Skupina tabulek neuvádí žádnou tabulku (tables).', 'The group of tables lists no table (tables).'),
  'table-url-missing': say('Popis tabulky neuvádí adresu souboru (url).', 'The description of a table gives no address of its file (url).'),
  'id-invalid': say(
    'Hodnota @id musí být adresa; nesmí začínat „_:“ ani být adresou vestavěného typu.',
    'The value of @id must be an address; it must not start with “_:” nor be the address of a built-in type.',
  ),
  'type-invalid': say('Hodnota @type zde musí být „{name}“.', 'The value of @type must be “{name}” here.'),
  'common-value-invalid': say(
    'Hodnota vlastnosti „{name}“ porušuje pravidla pro hodnoty převzaté z JSON-LD.',
    'The value of the property “{name}” breaks the rules for values taken from JSON-LD.',
  ),
  'reference-unloadable': say(
    'Objekt, na který odkazuje vlastnost „{name}“, nelze načíst jako objekt JSON.',
    'The object that the property “{name}” refers to cannot be loaded as a JSON object.',
  ),
  'column-name-repeated': say('Název sloupce „{name}“ se v popisu opakuje.', 'The column name “{name}” is repeated in the description.'),
  'virtual-not-last': say(
    'Virtuální sloupce musí být až za všemi sloupci souboru.',
    'Virtual columns must come after all columns of the file.',
  ),
  'facet-conflict': say('Omezení „{name}“ a „{other}“ si odporují.', 'The constraints “{name}” and “{other}” contradict each other.'),
  'facet-not-applicable': say(
    'Omezení „{name}“ nelze použít na typ „{other}“.',
    'The constraint “{name}” cannot be used on the type “{other}”.',
  ),
  'foreign-key-invalid': say('Cizí klíč je popsán chybně, viz „{name}“.', 'The foreign key is described wrongly, see “{name}”.'),
  'foreign-key-target': say(
    'Cizí klíč odkazuje na tabulku nebo sloupec, které popis neuvádí.',
    'The foreign key refers to a table or a column that is not described.',
  ),
  'transformation-incomplete': say('Transformaci chybí vlastnost „{name}“.', 'The transformation lacks the property “{name}”.'),
} as const;

/** Faults of a table. */
const tableErrors = {
  'table-missing': say('Soubor „{name}“ nelze načíst.', 'The file “{name}” cannot be loaded.'),
  'table-unreadable': say(
    'Soubor nelze přečíst až do konce: některé uvozovky nejsou uzavřené, nebo je řádek příliš dlouhý.',
    'The file cannot be read to its end: a quote is not closed, or a row is too long.',
  ),
  'columns-count': say(
    'Soubor má jiný počet sloupců ({name}), než uvádí popis ({other}).',
    'The number of columns of the file ({name}) differs from the description ({other}).',
  ),
  'column-mismatch': say(
    'Záhlaví {name}. sloupce souboru neodpovídá popisu, který uvádí „{other}“.',
    'The header of column {name} of the file does not match the description, which says “{other}”.',
  ),
  'column-titles-missing': say(
    'Popis sloupce „{name}“ neuvádí titles, podle kterých se pozná záhlaví souboru.',
    'The description of the column “{name}” has no titles to recognise the header of the file by.',
  ),
  'row-length': say('Řádek má jiný počet buněk než záhlaví.', 'The row has another number of cells than the header.'),
  'cell-required': say('Sloupec „{name}“: chybí povinná hodnota.', 'Column “{name}”: a required value is missing.'),
  'cell-datatype': say('Sloupec „{name}“: hodnota není typu „{other}“.', 'Column “{name}”: a value is not of the type “{other}”.'),
  'cell-format': say(
    'Sloupec „{name}“: hodnota neodpovídá předepsanému formátu.',
    'Column “{name}”: a value does not match the format described.',
  ),
  'cell-length': say('Sloupec „{name}“: hodnota nemá předepsanou délku.', 'Column “{name}”: a value does not have the length described.'),
  'cell-range': say('Sloupec „{name}“: hodnota leží mimo předepsaný rozsah.', 'Column “{name}”: a value lies outside the range described.'),
  'primary-key-repeated': say('Hodnota primárního klíče („{name}“) se opakuje.', 'The value of the primary key (“{name}”) is repeated.'),
  'foreign-key-unmatched': say(
    'Hodnota cizího klíče („{name}“) nemá v odkazované tabulce řádek.',
    'The value of the foreign key (“{name}”) has no row in the table it refers to.',
  ),
  'foreign-key-empty': say(
    'Cizí klíč („{name}“) nemá na řádku žádnou hodnotu, takže neodkazuje na žádný řádek.',
    'The foreign key (“{name}”) has no value in the row, so it refers to no row.',
  ),
  'foreign-key-ambiguous': say(
    'Hodnota cizího klíče („{name}“) má v odkazované tabulce více řádků.',
    'The value of the foreign key (“{name}”) has several rows in the table it refers to.',
  ),
  'table-not-described': say(
    'Popis se netýká souboru „{name}“: uvádí jiné tabulky.',
    'The description is not about the file “{name}”: it lists other tables.',
  ),
} as const;

/** What is passed over, with a default in its place. */
const warnings = {
  'property-unknown': say('Vlastnost „{name}“ zde není známá, přeskočila se.', 'The property “{name}” is not known here; it was ignored.'),
  'property-invalid': say(
    'Vlastnost „{name}“ má nepovolenou hodnotu, použila se výchozí.',
    'The property “{name}” has a value that is not allowed; the default was used.',
  ),
  'item-invalid': say(
    'Položka pole „{name}“ má nepovolenou hodnotu, přeskočila se.',
    'An item of the array “{name}” has a value that is not allowed; it was ignored.',
  ),
  'language-invalid': say('Kód jazyka „{name}“ není platný, přeskočil se.', 'The language code “{name}” is not valid; it was ignored.'),
  'datatype-unknown': say('Datový typ „{name}“ není známý, použil se string.', 'The datatype “{name}” is not known; string was used.'),
  'format-invalid': say(
    'Formát hodnot typu „{name}“ není platný, přeskočil se.',
    'The format for values of the type “{name}” is not valid; it was ignored.',
  ),
  'format-unsafe': say(
    'Regulární výraz pro typ „{name}“ by mohl zahltit kontrolu, přeskočil se.',
    'The regular expression for the type “{name}” could overwhelm the check; it was ignored.',
  ),
  'column-reference-unknown': say(
    'Vlastnost „{name}“ odkazuje na sloupec, který popis nepojmenovává; přeskočila se.',
    'The property “{name}” refers to a column without such a name; it was ignored.',
  ),
  'description-not-of-table': say(
    'Nalezený popis „{name}“ se netýká tohoto souboru, přeskočil se.',
    'The description found (“{name}”) is not about this file; it was ignored.',
  ),
  'keys-unchecked': say(
    'Hodnot klíče („{name}“) je příliš mnoho, jedinečnost se ověřila jen zčásti.',
    'There are too many values of the key (“{name}”); only a part was checked.',
  ),
} as const;

/** Text of every fault, by code. */
export const faultTexts = { ...descriptionErrors, ...tableErrors, ...warnings };

export type CsvwErrorCode = keyof typeof descriptionErrors | keyof typeof tableErrors;
export type CsvwWarningCode = keyof typeof warnings;
export type CsvwFaultCode = CsvwErrorCode | CsvwWarningCode;
