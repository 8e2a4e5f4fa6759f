import { LangText } from '@pasport/model';
import Type from 'typebox';
import { summaryGroupings } from '../index/index-summary.ts';

const Share = Type.Union([Type.Number({ minimum: 0, maximum: 1 }), Type.Null()]);
const Count = Type.Integer({ minimum: 0 });

const figures = {
  count: Type.Integer({ minimum: 0, description: 'Pasporty se skóre / passports with a score' }),
  median: Type.Union([Type.Number({ minimum: 0, maximum: 100 }), Type.Null()]),
  goodShare: Type.Union(Share.anyOf, { description: 'Podíl se skóre 80 a více / share of scores of 80 and more' }),
  errorShare: Type.Union(Share.anyOf, { description: 'Podíl s chybou mezi těmi, jejichž nálezy vidíte / share with an error' }),
  histogram: Type.Array(Count, { minItems: 10, maxItems: 10, description: 'Počty po desítkách bodů / counts by tens of points' }),
};
const Group = Type.Object({ value: Type.String(), label: LangText, ...figures });
const Text = Type.Object({ cs: Type.String(), en: Type.String() });

/** Answer of a summary, for its description; the answer itself is `QualitySummary`. */
export const QualitySummarySchema = Type.Object({
  by: Type.Enum([...summaryGroupings]),
  total: Count,
  overall: Type.Object(figures),
  dimensions: Type.Array(Group),
  groups: Type.Array(Group),
  groupCount: Count,
  findings: Type.Array(
    Type.Object({
      check: Type.String(),
      dimension: Type.String(),
      count: Count,
      severities: Type.Record(Type.String(), Count),
      what: Type.Optional(Text),
      fix: Type.Optional(Text),
    }),
  ),
  findingsSeen: Count,
  oldest: Type.Array(
    Type.Object({
      passport: Type.Object({ id: Type.String(), slug: Type.String(), title: LangText }),
      check: Type.String(),
      severity: Type.String(),
      since: Type.String({ format: 'date', description: 'Od kdy nález trvá / since when it lasts' }),
      what: Type.Optional(Text),
      fix: Type.Optional(Text),
    }),
  ),
});

const { errorShare: _errorShare, ...monthly } = figures;

const fixed = Type.Integer({ minimum: 0, description: 'Opravené nálezy / findings that were mended in the month' });

/** Answer of a trend, for its description; an item is `MonthFigures`. */
export const QualityTrendSchema = Type.Object({
  items: Type.Array(Type.Object({ month: Type.String({ pattern: '^\\d{4}-\\d{2}$' }), ...monthly, fixed })),
});
