import type { CommandRun } from '../command-spec.ts';
import { Failure } from '../failure.ts';
import { exportedRecord, type ExportedRecord, type ExportFormat } from '../export/exported-record.ts';
import { exportedText } from '../export/exported-text.ts';
import { outputTo } from '../export/output-to.ts';
import { visiblePassports } from '../export/visible-passports.ts';
import type { RegistryClient } from '../registry-client.ts';
import type { Session } from '../session.ts';
import { counted } from '../terminal/counted.ts';
import { exportTexts } from '../texts/export.ts';

interface ExportOptions {
  all?: boolean;
  format: ExportFormat;
  output?: string;
  organisation?: string[];
  status?: string[];
}

/** `pasport export`: streams records to stdout or to a file that is replaced only when all is written. */
export const exportPassports: CommandRun = async (session, { args: [id], options }) => {
  const { all = false, format, output, ...filters } = options as unknown as ExportOptions;
  checkUsage(id, all, filters);
  const registry = await session.registry();
  const passports = all
    ? visiblePassports(registry, { organisation: filters.organisation, status: filters.status }, format)
    : onePassport(registry, id!, format);
  const counts = { written: 0, leftOut: 0, distributionsLeftOut: 0 };
  const records = countedRecords(passports, counts, { single: !all });
  await outputTo(output, session, exportedText(records, format === 'ndjson' ? 'lines' : all ? 'array' : 'one'));
  await told(session, counts, { format, output });
  return 'ok';
};

function checkUsage(id: string | undefined, all: boolean, { organisation, status }: Pick<ExportOptions, 'organisation' | 'status'>): void {
  if ((id !== undefined) === all) throw new Failure('usage', exportTexts.what, { code: 'wrong-usage' });
  if (!all && (organisation ?? status)) throw new Failure('usage', exportTexts.onlyWithAll, { code: 'wrong-usage' });
}

async function* onePassport(registry: RegistryClient, id: string, format: ExportFormat): AsyncGenerator<ExportedRecord> {
  yield await exportedRecord(registry, id, format);
}

interface Counts {
  written: number;
  /** Passports that the format has no place for. */
  leftOut: number;
  /** Distributions of the written passports that the format has no place for. */
  distributionsLeftOut: number;
}

async function* countedRecords(passports: AsyncIterable<ExportedRecord>, counts: Counts, { single }: { single: boolean }): AsyncGenerator {
  for await (const { record, withoutPlace } of passports) {
    if (record === undefined && single) throw new Failure('refused', exportTexts.onlyDatasets, { code: 'not-a-dataset' });
    if (record === undefined) counts.leftOut += 1;
    else {
      counts.written += 1;
      counts.distributionsLeftOut += withoutPlace;
      yield record;
    }
  }
}

async function told(session: Session, counts: Counts, { format, output }: Pick<ExportOptions, 'format' | 'output'>): Promise<void> {
  if (output !== undefined && session.json) return session.printJson({ format, file: output, ...counts });
  if (counts.leftOut > 0) session.note(exportTexts.leftOut(String(counts.leftOut)));
  if (counts.distributionsLeftOut > 0) {
    const { distributions, distributionsLeftOut } = exportTexts;
    session.note(distributionsLeftOut(counted(counts.distributionsLeftOut, distributions, session.language)));
  }
  if (output !== undefined) session.note(exportTexts.written(counted(counts.written, exportTexts.records, session.language), output));
}
