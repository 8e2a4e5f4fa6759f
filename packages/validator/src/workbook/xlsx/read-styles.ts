import { attribute, type PartReader } from '../part-reader.ts';
import { builtInDateStyle, dateStyleOf, type DateStyle } from './date-style.ts';

/** Which formats of cells show dates. */
export interface Styles {
  /** Formats that the workbook defines. */
  readonly count: number;
  readonly dateStyle: (style: number) => DateStyle | undefined;
}

const maxNumberFormats = 10_000;
/** Formats past this are counted only; Excel itself knows 65,490. */
const maxStyles = 1_000_000;
const codes: readonly (DateStyle | undefined)[] = [undefined, 'date', 'date-time', 'time'];

/** Reads the formats of numbers, and nothing else of the styles. */
export async function readStyles(reader: PartReader, part: string): Promise<Styles> {
  const byFormat = new Map<number, DateStyle | undefined>();
  const styles: number[] = [];
  let [count, isInCells] = [0, false];
  await reader.read(
    part,
    {
      open(element) {
        const { local } = element;
        if (local === 'cellXfs') isInCells = true;
        else if (local === 'numFmt' && byFormat.size < maxNumberFormats) {
          byFormat.set(Number(attribute(element, 'numFmtId')), dateStyleOf(attribute(element, 'formatCode') ?? ''));
        } else if (local === 'xf' && isInCells) {
          count += 1;
          const id = Number(attribute(element, 'numFmtId') ?? 0);
          if (count <= maxStyles) styles.push(codes.indexOf(byFormat.has(id) ? byFormat.get(id) : builtInDateStyle(id)));
        }
      },
      close({ local }) {
        if (local === 'cellXfs') isInCells = false;
      },
    },
    { isOptional: true },
  );
  return { count, dateStyle: (style) => codes[styles[style] ?? 0] };
}
