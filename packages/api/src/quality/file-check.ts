import type { Draft, Text } from '@pasport/model';
import { FileReport } from '@pasport/validator';
import Type from 'typebox';

/** What was found of a file behind a distribution: its report, or why there is none. */
export interface FileCheck {
  /** JSON Pointer of the distribution. */
  readonly pointer: string;
  readonly at: string;
  readonly report?: FileReport;
  /** Code and sentence: the address does not answer, or may not be asked. */
  readonly refusal?: { readonly reason: string; readonly message: Text };
}

/** The same, for the description of the interface. */
export const FileCheckSchema = Type.Object({
  pointer: Type.String(),
  at: Type.String({ format: 'date-time' }),
  report: Type.Optional(FileReport),
  refusal: Type.Optional(Type.Object({ reason: Type.String(), message: Type.Object({ cs: Type.String(), en: Type.String() }) })),
});

/** A file that can be fetched and checked. */
export interface CheckableFile {
  readonly pointer: string;
  readonly url: string;
  readonly encoding?: string;
}

/** Most files of one passport that are fetched after a save. */
const maxFiles = 10;

/** CSV files that a passport offers for download. */
export function checkableFiles({ distributions = [] }: Draft): CheckableFile[] {
  return distributions
    .flatMap(({ kind, format, mediaType, downloadUrl, compression, packaging, encoding }, index): CheckableFile[] => {
      const isCsv = format === 'CSV' || (format === undefined && mediaType?.startsWith('text/csv') === true);
      if (kind !== 'file' || !isCsv || compression !== undefined || packaging !== undefined) return [];
      if (downloadUrl === undefined || !/^https?:/.test(downloadUrl)) return [];
      return [{ pointer: `/distributions/${index}`, url: downloadUrl, ...(encoding !== undefined && { encoding }) }];
    })
    .slice(0, maxFiles);
}
