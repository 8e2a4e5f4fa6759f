import Type, { type Static } from 'typebox';
import { mqaDimensions } from './mqa/mqa-metrics.ts';
import { mqaRatings } from './mqa/mqa-rating.ts';
import { capNames, dimensions, profileNames } from './score/rules.ts';
import { udataCriterionNames } from './udata/udata-criteria.ts';

export const answers = ['pass', 'fail', 'blocked', 'not-applicable', 'unknown', 'crashed', 'waived'] as const;
/** What a check answers; only `pass`, `fail` and `blocked` count in the score. `waived`: the publisher accepted what was found. */
export type Answer = (typeof answers)[number];

export const severities = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof severities)[number];

const certainties = ['certain', 'likely', 'possible'] as const;
/** How sure a check is; only a certain finding may be an error. */
export type Certainty = (typeof certainties)[number];

const closed = { additionalProperties: false } as const;
const Text = Type.Object({ cs: Type.String(), en: Type.String() }, closed);
const Share = Type.Number({ minimum: 0, maximum: 1 });
const Score = Type.Number({ minimum: 0, maximum: 100 });

/**
 * Place in a data file; row 1 is the first line of the file, column 1 the first column (the first character in JSON),
 * feature 1 the first item of a GeoJSON collection; `pointer` (RFC 6901) leads into the file;
 * `part` is a sheet, a layer or a file in an archive.
 */
export const Position = Type.Object(
  {
    row: Type.Optional(Type.Integer({ minimum: 1 })),
    column: Type.Optional(Type.Integer({ minimum: 1 })),
    feature: Type.Optional(Type.Integer({ minimum: 1 })),
    pointer: Type.Optional(Type.String()),
    part: Type.Optional(Type.String()),
  },
  closed,
);
export type Position = Static<typeof Position>;

/** One thing that is wrong: where, how much, and what to do. Never carries a personal value. */
export const Finding = Type.Object(
  {
    check: Type.String(),
    dimension: Type.Enum([...dimensions]),
    severity: Type.Enum([...severities]),
    certainty: Type.Enum([...certainties]),
    message: Text,
    fix: Text,
    /** Place in the passport, RFC 6901. */
    pointer: Type.Optional(Type.String()),
    /** Places in the file, at most five. */
    positions: Type.Optional(Type.Array(Position, { maxItems: 5 })),
    /** How many times it occurs; left out for one. */
    count: Type.Optional(Type.Integer({ minimum: 1 })),
    /** Why the publisher accepted it, and the last day that this holds; it costs no points. */
    waived: Type.Optional(Type.Object({ reason: Type.String(), until: Type.Optional(Type.String({ format: 'date' })) }, closed)),
  },
  closed,
);
export type Finding = Static<typeof Finding>;

/** What one check measured: 1 is without a fault, 0 is as bad as can be. */
export const Measure = Type.Object(
  {
    check: Type.String(),
    answer: Type.Enum([...answers]),
    /** Measure of the check, 0–1; missing when it was not measured. */
    value: Type.Optional(Share),
    /** Points of the total lost by this check, before caps. */
    lost: Type.Optional(Score),
    defects: Type.Optional(Type.Number({ minimum: 0 })),
    opportunities: Type.Optional(Type.Number({ minimum: 0 })),
    /** Check whose failure stands in the way. */
    blockedBy: Type.Optional(Type.String()),
  },
  closed,
);
export type Measure = Static<typeof Measure>;

/** One step of the way to a better score; points are what the total gains once the steps before it are done. */
export const FixFirst = Type.Object(
  {
    check: Type.String(),
    points: Score,
    fix: Text,
    pointer: Type.Optional(Type.String()),
    count: Type.Optional(Type.Integer({ minimum: 1 })),
    /** Points that wait behind a cap which this step alone does not lift. */
    unlocks: Type.Optional(Score),
  },
  closed,
);
export type FixFirst = Static<typeof FixFirst>;

/** One thing that an official rule finds missing or wrong. */
export const VerdictFault = Type.Object({ code: Type.String(), pointer: Type.Optional(Type.String()), message: Text }, closed);
export type VerdictFault = Static<typeof VerdictFault>;

const MqaScore = Type.Integer({ minimum: 0, maximum: 405 });
const MqaRating = Type.Enum([...mqaRatings]);

/** Points by the Metadata Quality Assessment of data.europa.eu; low and high differ while an answer is unknown. */
export const Mqa = Type.Object(
  {
    score: Type.Object({ low: MqaScore, high: MqaScore }, closed),
    rating: Type.Object({ low: MqaRating, high: MqaRating }, closed),
    dimensions: Type.Array(Type.Object({ dimension: Type.Enum([...mqaDimensions]), low: MqaScore, high: MqaScore, max: MqaScore }, closed)),
    /** Place of the distribution that the points come from. */
    distribution: Type.Optional(Type.String()),
    /** Metrics not met, or not known, with the points they would bring. */
    missing: Type.Array(
      Type.Object(
        { metric: Type.String(), points: MqaScore, answer: Type.Enum(['no', 'unknown']), name: Text, pointer: Type.String() },
        closed,
      ),
    ),
  },
  closed,
);
export type Mqa = Static<typeof Mqa>;

const Stars = Type.Integer({ minimum: 0, maximum: 5 });

/** A star of openness that is missing, and why. */
export const OpennessGap = Type.Object({ star: Stars, message: Text, pointer: Type.Optional(Type.String()) }, closed);
export type OpennessGap = Static<typeof OpennessGap>;

/** Stars of openness, 0–5, of the best distribution. */
export const Openness = Type.Object(
  {
    stars: Stars,
    /** Place of the best distribution. */
    distribution: Type.Optional(Type.String()),
    /** Why it has no more, a reason for each star. */
    missing: Type.Array(OpennessGap),
    distributions: Type.Array(Type.Object({ pointer: Type.String(), stars: Stars }, closed)),
  },
  closed,
);
export type Openness = Static<typeof Openness>;

/** The nine criteria of udata; the score is the share of those met. */
export const Udata = Type.Object(
  {
    score: Share,
    criteria: Type.Array(
      Type.Object(
        {
          criterion: Type.Enum([...udataCriterionNames]),
          met: Type.Boolean(),
          /** Why it is not met. */
          message: Type.Optional(Text),
          pointer: Type.Optional(Type.String()),
        },
        closed,
      ),
    ),
  },
  closed,
);
export type Udata = Static<typeof Udata>;

const verdictAnswer = Type.Enum(['pass', 'fail', 'not-applicable']);

/** Verdicts by the rules of others; those of catalogues only on a passport whose data are open. */
export const Verdicts = Type.Object(
  {
    /** Rule of the national catalogue (NKOD) on mandatory attributes. */
    nkodMandatory: Type.Object({ answer: verdictAnswer, missing: Type.Array(VerdictFault) }, closed),
    /** JSON Schema of DCAT-AP-CZ 2024-05-28 on the record that the passport is exported as; pointers lead into that record. */
    officialSchema: Type.Object({ answer: verdictAnswer, faults: Type.Array(VerdictFault) }, closed),
    /** Rules of the official validator of local catalogues; errors decide. */
    officialValidator: Type.Object({ answer: verdictAnswer, errors: Type.Array(VerdictFault), warnings: Type.Array(VerdictFault) }, closed),
    /** Missing when the data are not open. */
    mqa: Type.Optional(Mqa),
    openness: Openness,
    /** Missing when the data are not open. */
    udata: Type.Optional(Udata),
  },
  closed,
);
export type Verdicts = Static<typeof Verdicts>;

/** What a set of checks adds up to. */
export const scoreFields = {
  /** 0–100, one decimal, after caps. */
  score: Score,
  /** The score before caps; 100 less the sum of points lost. */
  scoreBeforeCaps: Score,
  /** Where the score lies once every unknown check is known. */
  interval: Type.Object({ low: Score, high: Score }, closed),
  dimensions: Type.Array(
    Type.Object(
      {
        dimension: Type.Enum([...dimensions]),
        /** Missing answer: no check of the dimension applies. */
        score: Type.Union([Score, Type.Null()]),
        weight: Type.Number({ minimum: 0 }),
      },
      closed,
    ),
  ),
  caps: Type.Array(Type.Object({ cap: Type.Enum([...capNames]), limit: Score, check: Type.String() }, closed)),
  findings: Type.Array(Finding),
  measures: Type.Array(Measure),
  fixFirst: Type.Array(FixFirst),
};

/** Program and rules that made a report. */
export const Engine = Type.Object({ version: Type.String(), rules: Type.String() }, closed);

/** Quality of a passport; plain JSON. */
export const QualityReport = Type.Object(
  { profile: Type.Enum([...profileNames]), ...scoreFields, verdicts: Verdicts, engine: Engine, at: Type.String({ format: 'date-time' }) },
  closed,
);
export type QualityReport = Static<typeof QualityReport>;
