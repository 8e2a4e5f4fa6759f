import type { Draft, Text } from '@pasport/model';

export type RowDraft = Partial<Draft>;

/** What a cell says, or why it cannot be taken. */
export type CellResult = { readonly draft: RowDraft } | { readonly fault: Text };

/** A column that an inventory may have. */
export interface InventoryField {
  readonly name: string;
  readonly label: Text;
  /** Example for the template. */
  readonly example: string;
  /** Other names that offices give it, folded. */
  readonly synonyms: readonly string[];
  /** Places in the draft that it fills. */
  readonly pointers: readonly string[];
  /**
   * @param text trimmed, not empty
   * @param home territory of the office, which tells one of more territories of a name
   */
  readonly read: (draft: RowDraft, text: string, home?: string) => CellResult;
}
