import type { Draft } from '../../passport/passport.ts';
import type { Converter } from './converter.ts';

type Kind = NonNullable<Draft['kind']>;

const typeNames: Readonly<Record<Kind, string>> = { dataset: 'Datová sada', series: 'Datová série', service: 'Datová sada' };

/** A data set or a series of them; the norm has no record of a service alone. */
export const datasetKind: Converter<Kind> = {
  read: (foreign) => ([foreign].flat().includes(typeNames.series) ? 'series' : 'dataset'),
  write: (kind) => typeNames[kind],
};
