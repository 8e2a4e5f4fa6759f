import Type, { type Static } from 'typebox';
import { answers, Finding } from '../report.ts';
import { dimensions } from '../score/rules.ts';

const closed = { additionalProperties: false } as const;
const Score = Type.Number({ minimum: 0, maximum: 100 });
const Points = Type.Number({ minimum: -100, maximum: 100 });

/** A score before and after; `change` is above 0 when it got better. */
const ScoreChange = Type.Object({ from: Score, to: Score, change: Points }, closed);

const DimensionChange = Type.Object(
  {
    dimension: Type.Enum([...dimensions]),
    from: Type.Union([Score, Type.Null()]),
    to: Type.Union([Score, Type.Null()]),
    /** Missing when the dimension did not apply before or does not apply now. */
    change: Type.Optional(Points),
  },
  closed,
);

const MeasureState = Type.Object(
  {
    answer: Type.Enum([...answers, 'not-applicable']),
    value: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
    lost: Type.Optional(Score),
    defects: Type.Optional(Type.Number({ minimum: 0 })),
  },
  closed,
);

/** A check whose measure is another one now; `points` of the total, below 0 when it loses more than before. */
const MeasureChange = Type.Object({ check: Type.String(), from: MeasureState, to: MeasureState, points: Points }, closed);

/** A finding in both reports whose number changed. */
const FindingChange = Type.Object({ finding: Finding, from: Type.Integer({ minimum: 1 }), to: Type.Integer({ minimum: 1 }) }, closed);

/** What is different between two reports on the same thing; what is equal is left out. */
export const ReportDiff = Type.Object(
  {
    score: ScoreChange,
    dimensions: Type.Array(DimensionChange),
    /** Checks that measure worse than before, the most points lost first. */
    worse: Type.Array(MeasureChange),
    /** Checks that measure better, the most points gained first. */
    better: Type.Array(MeasureChange),
    /** Other changes of an answer, for example from unknown to a result. */
    other: Type.Array(MeasureChange),
    findings: Type.Object({ new: Type.Array(Finding), gone: Type.Array(Finding), changed: Type.Array(FindingChange) }, closed),
    /** Both versions when the rules changed between the reports: a part of the difference may come from that. */
    rules: Type.Optional(Type.Object({ from: Type.String(), to: Type.String() }, closed)),
  },
  closed,
);
export type ReportDiff = Static<typeof ReportDiff>;
export type MeasureChange = Static<typeof MeasureChange>;
export type FindingChange = Static<typeof FindingChange>;
