import type { Declared } from '../file/declared.ts';
import type { RowListener } from '../table/row-listener.ts';
import { kindOfSchema } from './kind-of-schema.ts';
import type { SchemaFacts, SchemaFault } from './schema-facts.ts';
import { loadReferences } from './table-schema/load-references.ts';
import { readTableSchema, type TableSchemaRead } from './table-schema/read-table-schema.ts';
import { TableSchemaCheck } from './table-schema/table-schema-check.ts';

type References = Awaited<ReturnType<typeof loadReferences>>;

/** Judges a table by its declared Table Schema while its rows are read. */
export class TableJudge implements RowListener {
  readonly #read: TableSchemaRead;
  readonly #references: References;
  #check: TableSchemaCheck | undefined;
  #columns = 0;

  constructor(read: TableSchemaRead, references: References) {
    this.#read = read;
    this.#references = references;
  }

  start(names: readonly string[]): void {
    const { schema } = this.#read;
    if (!schema) return;
    this.#check = new TableSchemaCheck(names, schema, this.#references);
    this.#columns = Math.max(names.length, schema.fields.length);
  }

  add(cells: readonly string[], row: number): void {
    this.#check?.add(cells, row);
  }

  /**
   * Call once, after the last row.
   *
   * @param isWhole was the table read to its end? Else references to rows further on are not judged.
   */
  facts(isWhole: boolean): SchemaFacts {
    const { schema, faults: own } = this.#read;
    const missing = schema?.foreignKeys.filter((key) => key.resource !== '' && !this.#references.has(key)) ?? [];
    const description = [...own, ...missing.map(({ resource }) => notAtHand(resource))];
    if (!this.#check) return { description, items: 0, cells: 0, columns: 0 };
    const { faults, rows, cells } = this.#check.finish({ isWhole });
    return { description, data: faults, items: rows, cells, columns: this.#columns };
  }
}

/** A judge of one table, when a Table Schema is declared; keys of other tables are read first. */
export async function tableJudge({ schema: declared }: Declared): Promise<TableJudge | undefined> {
  if (!declared || kindOfSchema(declared.document) !== 'table-schema') return undefined;
  const { document, resource, loadResource } = declared;
  const read = readTableSchema(document, resource === undefined ? {} : { resource });
  const references = read.schema && loadResource ? await loadReferences(read.schema, loadResource) : new Map<never, never>();
  return new TableJudge(read, references);
}

function notAtHand(resource: string): SchemaFault {
  return {
    code: 'schema-error',
    severity: 'hint',
    message: {
      cs: `Soubor „${resource}“, na který se odkazuje, není k dispozici. Odkazy se nekontrolují.`,
      en: `The file “${resource}” that is referred to is not at hand. References are not checked.`,
    },
    count: 1,
    positions: [],
  };
}
