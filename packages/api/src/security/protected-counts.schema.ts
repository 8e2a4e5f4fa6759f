import { LangText } from '@pasport/model';
import Type from 'typebox';

const orNull = (description: string) => Type.Union([Type.Integer({ minimum: 5 }), Type.Null()], { description });
const below = Type.Union([Type.Literal(5), Type.Null()], {
  description: '5: méně než pět, třeba žádný; čte se „<5“ / fewer than five, maybe none; reads “<5”',
});

/** Answer of the counts, for its description; the answer itself is `ProtectedCounts`. */
export const ProtectedCountsSchema = Type.Object({
  total: Type.Object({ atLeast: orNull('Nejméně tolik; null, když méně než pět / at least so many; null for fewer than five'), below }),
  organisations: Type.Array(
    Type.Object({
      value: Type.String(),
      label: LangText,
      count: orNull('Přesně tolik; null, když méně než pět / exactly so many; null for fewer than five'),
      below,
    }),
  ),
});
