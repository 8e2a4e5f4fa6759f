import type { Text } from '@pasport/model';
import type { Declared, FileReport } from '@pasport/validator';

/** What is known of a file before it is checked. */
interface KnownData {
  readonly declared: Declared;
  /** The report with what only the one who knows the file can add to it. */
  readonly complete?: (report: FileReport) => FileReport;
  /** What the person should be told about it. */
  readonly note?: Text;
}

/** What is known of a file by its name; empty for standard input. */
export type KnownOf = (name: string) => KnownData;
