import { Cells } from '../../table/cells/cells.ts';
import type { CellBatch } from '../../table/cells/cell-batch.ts';
import type { OnRow } from './read-fault.ts';

/**
 * Passes on every row of batches.
 *
 * @param onRow false ends the reading
 * @returns what the batches end with; undefined when the reading was ended
 */
export async function readRows<End>(batches: AsyncGenerator<CellBatch, End>, onRow: OnRow): Promise<End | undefined> {
  const cells = new Cells();
  for (;;) {
    const next = await batches.next();
    if (next.done) return next.value;
    const batch = next.value;
    for (let row = 0; row < batch.rowCount; row += 1) {
      const line = cells.ofBatch(batch, row);
      if (onRow(cells, line)) continue;
      await batches.return(undefined as End);
      return undefined;
    }
  }
}
