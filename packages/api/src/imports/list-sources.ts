import { Problem, type Origin } from '@pasport/model';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import type { Db } from '../db/open-database.ts';
import { lastImportRuns } from './import-run.store.ts';
import { shownRun, type ImportRun } from './list-imports.ts';
import { readableSources } from './readable-sources.ts';

/** Where passports of an organisation came from first. */
export interface Source {
  readonly organisation: string;
  readonly kind: Origin['kind'];
  /** Name of the source; `null` when it has none. */
  readonly source: string | null;
  /** Passports that came from there and are not archived. */
  readonly passports: number;
  readonly published: number;
  /** The last import of the source, as far as it is kept. */
  readonly lastImport: ImportRun | null;
}

export interface SourcePage {
  readonly items: readonly Source[];
  readonly next: string | null;
}

const usualLimit = 100;

/**
 * Sources of records by organisation, with how many passports came from each. Those who look after all organisations
 * get no critical records (S4) in the numbers, so that nothing is learnt of them by subtraction.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed`, `invalid-cursor`
 */
export async function listSources(
  ctx: Context,
  actor: Actor,
  query: { readonly organisation?: string | undefined; readonly limit?: number | undefined; readonly cursor?: string | undefined } = {},
): Promise<SourcePage> {
  const { limit = usualLimit, cursor } = query;
  const own = readableSources(actor);
  const organisation = own ?? query.organisation;
  const { db } = ctx.database;
  const rows = await countSources(db, {
    organisation,
    isOwn: own !== undefined,
    after: cursor === undefined ? undefined : placeOf(cursor),
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const runs = await lastImportRuns(db, [...new Set(page.map((row) => row.organisation_id))]);
  const runOf = new Map(runs.map((row) => [`${row.organisation_id}\n${row.source}`, shownRun(row, ctx.clock())]));
  return {
    items: page.map(({ organisation_id, origin, passports, published }): Source => {
      const { kind, source } = JSON.parse(origin) as Origin;
      const lastImport = kind === 'import' ? (runOf.get(`${organisation_id}\n${source ?? ''}`) ?? null) : null;
      return {
        organisation: organisation_id,
        kind,
        source: source ?? null,
        passports: Number(passports),
        published: Number(published),
        lastImport,
      };
    }),
    next: rows.length > limit && last ? Buffer.from(JSON.stringify([last.organisation_id, last.origin])).toString('base64url') : null,
  };
}

interface Place {
  readonly organisation: string;
  readonly origin: string;
}

function placeOf(cursor: string): Place {
  try {
    const [organisation, origin] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (typeof organisation === 'string' && typeof origin === 'string') return { organisation, origin };
  } catch {
    // Not one of ours.
  }
  throw new Problem('invalid-cursor');
}

interface CountQuery {
  readonly organisation: string | undefined;
  /** Asked by its own people. */
  readonly isOwn: boolean;
  readonly after: Place | undefined;
  readonly limit: number;
}

async function countSources(db: Db, { organisation, isOwn, after, limit }: CountQuery) {
  return await db
    .selectFrom('passport')
    .select((eb) => [
      'organisation_id',
      'origin',
      eb.fn.countAll<number | string>().as('passports'),
      eb.fn.sum<number | string>(eb.case().when('status', '=', 'published').then(1).else(0).end()).as('published'),
    ])
    .where('status', '!=', 'archived')
    .$if(!isOwn, (select) => select.where('level', '!=', 'S4'))
    .$if(organisation !== undefined, (select) => select.where('organisation_id', '=', organisation ?? ''))
    .$if(after !== undefined, (select) =>
      select.where((eb) =>
        eb.or([
          eb('organisation_id', '>', after?.organisation ?? ''),
          eb.and([eb('organisation_id', '=', after?.organisation ?? ''), eb('origin', '>', after?.origin ?? '')]),
        ]),
      ),
    )
    .groupBy(['organisation_id', 'origin'])
    .orderBy('organisation_id')
    .orderBy('origin')
    .limit(limit)
    .execute();
}
