import type { Declared, DeclaredSchema } from '../file/declared.ts';
import type { RowListener } from '../table/row-listener.ts';
import { kindOfSchema } from './kind-of-schema.ts';
import type { SchemaFacts, SchemaFault } from './schema-facts.ts';
import { loadReferences } from './table-schema/load-references.ts';
import { readTableSchema, type TableSchemaRead } from './table-schema/read-table-schema.ts';
import { TableSchemaCheck } from './table-schema/table-schema-check.ts';

/** Judges a table by its declared Table Schema while its rows are read. */
export class TableJudge implements RowListener {
  readonly #declared: DeclaredSchema;
  readonly #read: TableSchemaRead;
  readonly #notAtHand: SchemaFault[] = [];
  #check: TableSchemaCheck | undefined;
  #columns = 0;

  constructor(declared: DeclaredSchema) {
    this.#declared = declared;
    const { document, resource } = declared;
    this.#read = readTableSchema(document, resource === undefined ? {} : { resource });
  }

  async start(names: readonly string[]): Promise<void> {
    const { schema } = this.#read;
    if (!schema) return;
    const references = await loadReferences(schema, async (resource) => await this.#declared.loadResource?.(resource));
    for (const key of schema.foreignKeys) if (key.resource !== '' && !references.has(key)) this.#notAtHand.push(notAtHand(key.resource));
    this.#check = new TableSchemaCheck(names, schema, references);
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
    const description = [...this.#read.faults, ...this.#notAtHand];
    if (!this.#check) return { description, items: 0, cells: 0, columns: 0 };
    const { faults, rows, cells } = this.#check.finish({ isWhole });
    return { description, data: faults, items: rows, cells, columns: this.#columns };
  }
}

/** A judge of the table, when a Table Schema is declared. */
export function tableJudge({ schema }: Declared): TableJudge | undefined {
  return schema && kindOfSchema(schema.document) === 'table-schema' ? new TableJudge(schema) : undefined;
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
