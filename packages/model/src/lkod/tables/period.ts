import type { Draft } from '../../passport/passport.ts';
import type { Converter } from '../convert/converter.ts';
import { node } from '../convert/node.ts';
import { calendarDate } from '../convert/numbers-and-dates.ts';
import { rowsFor } from '../row.ts';

type Temporal = NonNullable<Draft['temporal']>;

const row = rowsFor<Temporal>();
const periodNode = node<Temporal>('Časový interval', [row('začátek', 'start', calendarDate), row('konec', 'end', calendarDate)]);

/** A period of days; one that ends before it starts is none. */
export const period: Converter<Temporal> = {
  ...periodNode,
  read(foreign) {
    const read = periodNode.read(foreign);
    return read?.start !== undefined && read.end !== undefined && read.start > read.end ? undefined : read;
  },
};
