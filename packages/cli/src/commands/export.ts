import type { CommandRun } from '../command-spec.ts';
import { Failure } from '../failure.ts';
import { exportedRecord, type ExportFormat } from '../export/exported-record.ts';
import { exportedText } from '../export/exported-text.ts';
import { outputTo } from '../export/output-to.ts';
import { visiblePassports } from '../export/visible-passports.ts';
import type { RegistryClient } from '../registry-client.ts';
import type { PassportView } from '../registry/types.ts';
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
    ? visiblePassports(registry, { organisation: filters.organisation, status: filters.status })
    : onePassport(registry, id!);
  const counts = { written: 0, leftOut: 0 };
  const records = exportedRecords(passports, { format, url: registry.url, counts, single: !all });
  await outputTo(output, session, exportedText(records, format === 'ndjson' ? 'lines' : all ? 'array' : 'one'));
  await told(session, counts, { format, output });
  return 'ok';
};

function checkUsage(id: string | undefined, all: boolean, { organisation, status }: Pick<ExportOptions, 'organisation' | 'status'>): void {
  if ((id !== undefined) === all) throw new Failure('usage', exportTexts.what, { code: 'wrong-usage' });
  if (!all && (organisation ?? status)) throw new Failure('usage', exportTexts.onlyWithAll, { code: 'wrong-usage' });
}

async function* onePassport(registry: RegistryClient, id: string): AsyncGenerator<PassportView> {
  yield await registry.passport(id);
}

interface Counts {
  written: number;
  leftOut: number;
}

async function* exportedRecords(
  passports: AsyncIterable<PassportView>,
  { format, url, counts, single }: { format: ExportFormat; url: string; counts: Counts; single: boolean },
): AsyncGenerator {
  for await (const passport of passports) {
    const record = await exportedRecord(passport, format, url);
    if (record === undefined && single) throw new Failure('refused', exportTexts.onlyDatasets, { code: 'not-a-dataset' });
    if (record === undefined) counts.leftOut += 1;
    else {
      counts.written += 1;
      yield record;
    }
  }
}

async function told(session: Session, counts: Counts, { format, output }: Pick<ExportOptions, 'format' | 'output'>): Promise<void> {
  if (output !== undefined && session.json) return session.printJson({ format, file: output, ...counts });
  if (counts.leftOut > 0) session.note(exportTexts.leftOut(String(counts.leftOut)));
  if (output !== undefined) session.note(exportTexts.written(counted(counts.written, exportTexts.records, session.language), output));
}
