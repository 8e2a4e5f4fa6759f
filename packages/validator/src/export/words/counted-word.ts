import type { Text } from '@pasport/model';
import { serviceFormats } from '../../services/service-formats.ts';
import { reportWords } from './report-words.ts';

/** What a report of a file counts: rows, layers of a map service, operations of an interface. */
export function countedWord(format: string): Text {
  if (format === 'OPENAPI') return reportWords.operations;
  return serviceFormats.has(format) ? reportWords.layers : reportWords.rows;
}
