import { findCode } from '@pasport/model';
import { fileFormat, fileFormats, type FileReport } from '@pasport/validator';
import type { ProbedValues } from './probe-result.ts';

/**
 * The format of data that hold no table and no map, or are damaged: as their content looks, else by the ending of their name. A page
 * in place of data has the ending of the data, so pages tell nothing.
 */
export function formatOfName(name: string, report: FileReport | undefined): ProbedValues {
  if (report?.format === 'HTML') return {};
  const known = report && fileFormat(report.format);
  const found = known ?? fileFormats.find(({ extensions }) => extensions.some((ending) => name.toLowerCase().endsWith(ending)));
  if (!found) return {};
  const [confidence, method] = known ? ([0.8, 'content'] as const) : ([0.5, 'file-name'] as const);
  return {
    ...(findCode('file-type', found.format) && { format: { value: found.format, confidence, method } }),
    mediaType: { value: found.mediaType, confidence, method },
  };
}
