import { describeColumns, findTemplate, guessTemplate, titleOfFileName, type TemplateGuess } from '@pasport/model';
import { profileForDraft, type FileReport } from '@pasport/validator';
import type { ProbedFile } from './fetch-probed.ts';
import { periodOf } from './period-of.ts';
import type { Probed, ProbedPeople, ProbedValues } from './probe-result.ts';
import { selfDescription, type SelfDescription } from './titles-of-content.ts';

/** What the content of a file tells, and what is guessed from it. */
export interface FileValues {
  readonly values: ProbedValues;
  readonly people: readonly ProbedPeople[];
  readonly template?: string;
}

/** @param report `undefined` when the content could not be checked */
export async function valuesOfFile(file: ProbedFile, report: FileReport | undefined): Promise<FileValues> {
  const own = selfDescription(file.bytes, file.isWhole);
  const columns = report?.columns.map(({ name }) => name) ?? [];
  const title = own?.title ?? titleOfFileName(file.name);
  const guess = guessTemplate({ title: `${title} ${titleOfFileName(file.name)}`, columns });
  const values: ProbedValues = {
    ...wordsOf(file, own, report, guess),
    ...guessedOf(guess, own),
    ...contentOf(file, own, report),
    ...(report && (await timesOf(file, report))),
    ...headersOf(file),
  };
  return { values, people: report ? peopleOf(report) : [], ...(guess && { template: guess.template.id }) };
}

function wordsOf(
  file: ProbedFile,
  own: SelfDescription | undefined,
  report: FileReport | undefined,
  guess: TemplateGuess | undefined,
): ProbedValues {
  const record = own?.record;
  if (own && record) {
    const probed = <Value>(value: Value): Probed<Value> => ({ value, confidence: own.confidence, method: own.method });
    return {
      title: probed(record.title),
      ...(record.description && { description: probed(record.description) }),
      ...(record.keywords && { keywords: probed(record.keywords) }),
    };
  }
  const title: Probed<{ cs: string }> = own?.title
    ? { value: { cs: own.title }, confidence: own.confidence, method: own.method }
    : { value: { cs: titleOfFileName(file.name) }, confidence: 0.5, method: 'file-name' };
  const named =
    report &&
    describeColumns(
      report.columns.map(({ name }) => name).filter((name) => name.trim() !== ''),
      report.geometryTypes !== undefined,
    );
  const usual = guess && findTemplate(guess.template.id)?.description;
  return {
    title,
    ...(own?.description
      ? { description: { value: { cs: own.description }, confidence: own.confidence, method: own.method } }
      : named
        ? { description: { value: { cs: named.cs }, confidence: 0.5, method: 'columns' } }
        : usual && { description: { value: { cs: usual.cs }, confidence: 0.3, method: 'resemblance' } }),
    ...(guess && {
      keywords: { value: { cs: [...guess.template.keywords.cs] }, confidence: guess.confidence * 0.8, method: 'resemblance' },
    }),
  };
}

function guessedOf(guess: TemplateGuess | undefined, own: SelfDescription | undefined): ProbedValues {
  const record = own?.record;
  const method = record ? 'record' : 'resemblance';
  const themes = record?.themes ?? (guess ? [guess.template.themes[0]] : undefined);
  const frequency = record?.frequency ?? guess?.template.frequency;
  const confidence = record ? 0.95 : (guess?.confidence ?? 0);
  return {
    ...(themes && { themes: { value: [...themes], confidence, method } }),
    ...(frequency !== undefined && { frequency: { value: frequency, confidence: record ? 0.95 : confidence * 0.6, method } }),
  };
}

/** Formats that no table or map is in tell nothing of columns. */
function contentOf(file: ProbedFile, own: SelfDescription | undefined, report: FileReport | undefined): ProbedValues {
  const kind: ProbedValues = { kind: { value: own?.kind ?? 'file', confidence: own?.kind ? 0.9 : 0.8, method: 'content' } };
  if (!report) return kind;
  const { distribution, bbox } = profileForDraft(report);
  const method = file.isWhole ? 'content' : 'beginning';
  const probed = <Value>(value: Value, confidence = 0.95): Probed<Value> => ({ value, confidence, method });
  const columns = report.columns.slice(0, 200).map(({ name, type, filled, empty }) => ({ name: name.slice(0, 200), type, filled, empty }));
  return {
    ...kind,
    ...(distribution.format !== undefined && { format: probed(distribution.format) }),
    ...(distribution.mediaType !== undefined && { mediaType: probed(distribution.mediaType) }),
    ...(distribution.encoding !== undefined && { encoding: probed(distribution.encoding, 0.9) }),
    ...(report.dialect && distribution.encoding !== undefined && { delimiter: probed(report.dialect.delimiter) }),
    ...(columns.length > 0 && { columns: probed(columns) }),
    ...(file.isWhole && distribution.rows !== undefined && { rows: probed(distribution.rows) }),
    ...(bbox && file.isWhole && { bbox: probed([...bbox], 0.85) }),
    ...languageOf(file.bytes, report),
  };
}

/** Czech letters that German, Polish and English do without; each is two bytes of UTF-8, or one of windows-1250. */
function languageOf(bytes: Uint8Array, { dialect }: FileReport): ProbedValues {
  const label = dialect?.encoding ?? 'utf-8';
  const text = decoderOf(label).decode(bytes.subarray(0, 65_536));
  const count = text.match(/[ěřůčšžňďť]/giu)?.length ?? 0;
  return count >= 3 ? { languages: { value: ['cs'], confidence: Math.min(0.95, 0.6 + count / 100), method: 'content' } } : {};
}

function decoderOf(label: string): { decode: (bytes: Uint8Array) => string } {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}

async function timesOf({ name, bytes }: ProbedFile, report: FileReport): Promise<ProbedValues> {
  const temporal = await periodOf(name, bytes, report);
  return temporal ? { temporal } : {};
}

function headersOf({ facts, isWhole, bytes }: ProbedFile): ProbedValues {
  const sizeBytes = isWhole ? bytes.length : facts?.sizeBytes;
  return {
    ...(sizeBytes !== undefined && { sizeBytes: { value: sizeBytes, confidence: 1, method: isWhole ? 'content' : 'http-header' } }),
    ...(facts?.lastModified !== undefined && {
      modified: { value: facts.lastModified.slice(0, 10), confidence: 0.7, method: 'http-header' },
    }),
    ...(facts && { location: { value: new URL(facts.url).origin, confidence: 0.6, method: 'host' } }),
  };
}

function peopleOf({ findings }: FileReport): ProbedPeople[] {
  return findings
    .filter(({ check }) => /^(?:personal-|properties-(?:birth|contacts))/u.test(check))
    .map(({ check, message, certainty }) => ({ check, message, isCertain: certainty === 'certain' }));
}
