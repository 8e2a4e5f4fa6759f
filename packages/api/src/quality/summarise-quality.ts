import type { LangText, Text } from '@pasport/model';
import { dimensions, dimensionWords, passportChecks, type Dimension } from '@pasport/validator';
import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { calendarDay } from '../index/calendar-day.ts';
import type { CheckCount, IndexSummary, QualityFigures, SummaryQuery } from '../index/index-summary.ts';
import { facetLabels } from '../passports/facet-labels.ts';
import { documentOf, findPassports } from '../passports/passport.store.ts';
import { settleOwnWrites } from '../passports/own-writes.ts';
import { scopeOf } from '../visibility/scope.ts';
import { visibleView } from '../visibility/visible-view.ts';

/** Figures of one group and how people call it. */
export type GroupFigures = { readonly value: string; readonly label: LangText } & QualityFigures;

/** A check and how many passports it found something in. */
interface FrequentFinding extends CheckCount {
  /** What should hold; missing for a check that is no more. */
  readonly what?: Text;
  readonly fix?: Text;
}

/** The error or warning that a passport has longest. */
interface LastingFinding extends Pick<FrequentFinding, 'what' | 'fix'> {
  readonly passport: { readonly id: string; readonly slug: string; readonly title: LangText };
  readonly check: string;
  readonly severity: string;
  /** Day, ISO 8601. */
  readonly since: string;
}

export interface QualitySummary {
  readonly by: SummaryQuery['by'];
  /** Passports that were counted, with a score or without. */
  readonly total: number;
  readonly overall: QualityFigures;
  readonly dimensions: readonly GroupFigures[];
  readonly groups: readonly GroupFigures[];
  /** Groups that there are, also beyond those listed. */
  readonly groupCount: number;
  readonly findings: readonly FrequentFinding[];
  /** Passports whose findings the caller may see; the counts of findings and shares of errors are over these. */
  readonly findingsSeen: number;
  /** Errors and warnings that last longest, one of a passport, the oldest first; of passports that the caller sees in full. */
  readonly oldest: readonly LastingFinding[];
}

/**
 * How good the passports are that a query finds: medians and shares, never a mean. Counts what the caller may see;
 * protected and critical passports do not count for the public. Archived ones count only when asked for by status.
 */
export async function summariseQuality(ctx: Context, actor: Actor, query: Omit<SummaryQuery, 'scope'>): Promise<QualitySummary> {
  await settleOwnWrites(ctx, actor);
  const found = await ctx.index.summarise({ ...query, filters: withDefaultStatus(query.filters), scope: scopeOf(actor) });
  return {
    by: query.by,
    total: found.total,
    overall: found.overall,
    dimensions: found.dimensions.map((figures, index) => dimensionFigures(dimensions[index]!, figures)),
    groups: await labelled(ctx, query.by, found.groups),
    groupCount: found.groupCount,
    findings: found.findings.map(frequentFinding),
    findingsSeen: found.findingsSeen,
    oldest: await lastingFindings(ctx, actor, found.oldest),
  };
}

/** Archived passports count only when asked for. */
export function withDefaultStatus(filters: SummaryQuery['filters']): SummaryQuery['filters'] {
  return { ...filters, status: filters.status ?? ['draft', 'submitted', 'published'] };
}

function dimensionFigures(value: Dimension, figures: QualityFigures): GroupFigures {
  return { value, label: { ...dimensionWords[value] }, ...figures };
}

async function labelled(ctx: Context, by: SummaryQuery['by'], groups: IndexSummary['groups']): Promise<GroupFigures[]> {
  if (by === 'dimension') return groups.map(({ value, ...figures }) => dimensionFigures(value as Dimension, figures));
  const values = (await facetLabels(ctx.database.db, { [by]: groups }))[by] ?? [];
  const labels = new Map(values.map(({ value, label }) => [value, label]));
  return groups.map(({ value, ...figures }) => ({ value, label: labels.get(value) ?? { cs: value }, ...figures }));
}

/** With the passports as the caller sees them. */
async function lastingFindings(ctx: Context, actor: Actor, found: IndexSummary['oldest']): Promise<LastingFinding[]> {
  const rows = await findPassports(
    ctx.database.db,
    found.map(({ id }) => id),
  );
  const views = new Map(rows.map((row) => [row.id, visibleView(documentOf(row), scopeOf(actor))]));
  return found.flatMap(({ id, check, severity, since }) => {
    const view = views.get(id);
    if (view?.view !== 'full') return [];
    const { slug, title } = view;
    return [{ passport: { id, slug, title }, check, severity, since: calendarDay(since), ...wordsOf(check) }];
  });
}

const checks = new Map(passportChecks.map((check) => [check.id, check]));

function frequentFinding(found: CheckCount): FrequentFinding {
  return { ...found, ...wordsOf(found.check) };
}

function wordsOf(id: string): Pick<FrequentFinding, 'what' | 'fix'> {
  const check = checks.get(id);
  return check ? { what: check.what, fix: check.fix } : {};
}
