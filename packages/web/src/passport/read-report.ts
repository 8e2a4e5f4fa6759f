import { getReport, type Actor, type Context, type ShownReport } from '@pasport/api';
import { Problem } from '@pasport/model';

/** The newest report that the caller may read; undefined while there is none. */
export async function readReport(ctx: Context, actor: Actor, id: string): Promise<ShownReport | undefined> {
  try {
    return (await getReport(ctx, actor, id)).report;
  } catch (error) {
    if (error instanceof Problem && error.code === 'report-not-found') return undefined;
    throw error;
  }
}
