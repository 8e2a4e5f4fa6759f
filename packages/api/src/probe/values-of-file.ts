import { findTemplate, fold, guessTemplate, guessTheme, titleOfFileName, type DataWords, type TemplateGuess } from '@pasport/model';
import { profileForDraft, type FileReport } from '@pasport/validator';
import { cadenceOf, cadenceOfName } from './cadence-of.ts';
import { datesOfColumns, type ColumnDates } from './dates-of-columns.ts';
import { descriptionOfData } from './description-of-data.ts';
import type { ProbedFile } from './fetch-probed.ts';
import { formatOfName } from './format-of-name.ts';
import { periodOf } from './period-of.ts';
import type { Probed, ProbedPeople, ProbedValues } from './probe-result.ts';
import { textOfBeginning } from './text-of-beginning.ts';
import { titleOfData } from './title-of-data.ts';
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
  const title: Probed<string> = own?.title
    ? { value: own.title, confidence: own.confidence, method: own.method }
    : titleOfData(file, report);
  const words = { title: `${title.value} ${titleOfFileName(file.name)}`, columns };
  const guess = guessOf(words, report);
  const dates = report && (await datesOfColumns(file.bytes, report));
  const temporal = periodOf(file.name, dates);
  const values: ProbedValues = {
    ...wordsOf(file, own, report, title, guess),
    ...themesOf(words, guess, own),
    ...frequencyOf(file, guess, own, dates),
    ...contentOf(file, own, report),
    ...(report && temporal && { temporal }),
    ...headersOf(file),
  };
  return { values, people: report ? peopleOf(report) : [], ...(guess && { template: guess.template.id }) };
}

/** The ready-made record that data resemble, unless most of their columns speak of another theme. */
function guessOf(words: DataWords, report: FileReport | undefined): TemplateGuess | undefined {
  const timetables = report?.format === 'GTFS' ? findTemplate('jizdni-rady') : undefined;
  if (timetables) return { template: timetables, confidence: 0.95 };
  const guess = guessTemplate(words);
  const told = guessTheme({ title: '', columns: words.columns ?? [] });
  const isContradicted = told !== undefined && told.words >= 2 && guess !== undefined && !guess.template.themes.includes(told.theme);
  return isContradicted ? undefined : guess;
}

function wordsOf(
  file: ProbedFile,
  own: SelfDescription | undefined,
  report: FileReport | undefined,
  title: Probed<string>,
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
  const description = descriptionOf(file, own, report, guess);
  return {
    title: { ...title, value: { cs: title.value } },
    ...(description && { description }),
    ...(guess && {
      keywords: { value: { cs: [...guess.template.keywords.cs] }, confidence: guess.confidence * 0.8, method: 'resemblance' },
    }),
  };
}

function descriptionOf(
  file: ProbedFile,
  own: SelfDescription | undefined,
  report: FileReport | undefined,
  guess: TemplateGuess | undefined,
): ProbedValues['description'] {
  if (own?.description) return { value: { cs: own.description }, confidence: own.confidence, method: own.method };
  const named = report && descriptionOfData(file, report);
  if (named) return { value: { cs: named.cs }, confidence: 0.5, method: 'columns' };
  return guess && { value: { cs: guess.template.description.cs }, confidence: 0.3, method: 'resemblance' };
}

function themesOf(words: DataWords, guess: TemplateGuess | undefined, own: SelfDescription | undefined): ProbedValues {
  const record = own?.record?.themes;
  if (record) return { themes: { value: [...record], confidence: 0.95, method: 'record' } };
  if (guess) return { themes: { value: [guess.template.themes[0]], confidence: guess.confidence, method: 'resemblance' } };
  const told = guessTheme(words);
  return told ? { themes: { value: [told.theme], confidence: told.confidence, method: 'resemblance' } } : {};
}

/** What a record says goes first, then what is usual for such data, the name of the file, the distances of dates in them. */
function frequencyOf(
  { name }: ProbedFile,
  guess: TemplateGuess | undefined,
  own: SelfDescription | undefined,
  dates: ColumnDates | undefined,
): ProbedValues {
  const record = own?.record?.frequency;
  if (record !== undefined) return { frequency: { value: record, confidence: 0.95, method: 'record' } };
  if (guess) return { frequency: { value: guess.template.frequency, confidence: guess.confidence * 0.6, method: 'resemblance' } };
  const named = cadenceOfName(fold(name.replace(/\.[a-z]\w{1,7}$/iu, '')));
  if (named !== undefined) return { frequency: { value: named, confidence: 0.4, method: 'file-name' } };
  const seen = dates && cadenceOf(dates.days);
  return seen === undefined ? {} : { frequency: { value: seen, confidence: 0.5, method: 'content' } };
}

/** Formats that no table or map is in tell nothing of columns. */
function contentOf(file: ProbedFile, own: SelfDescription | undefined, report: FileReport | undefined): ProbedValues {
  const kind: ProbedValues = { kind: { value: own?.kind ?? 'file', confidence: own?.kind ? 0.9 : 0.8, method: 'content' } };
  if (!report) return { ...kind, ...formatOfName(file.name, undefined) };
  const { distribution, bbox } = profileForDraft(report);
  const method = file.isWhole ? 'content' : 'beginning';
  const probed = <Value>(value: Value, confidence = 0.95): Probed<Value> => ({ value, confidence, method });
  const columns = report.columns.slice(0, 200).map(({ name, type, filled, empty }) => ({ name: name.slice(0, 200), type, filled, empty }));
  return {
    ...kind,
    ...formatOfName(file.name, report),
    ...(distribution.format !== undefined && { format: probed(distribution.format) }),
    ...(distribution.mediaType !== undefined && { mediaType: probed(distribution.mediaType) }),
    ...(distribution.encoding !== undefined && { encoding: probed(distribution.encoding, 0.9) }),
    ...(report.dialect && distribution.encoding !== undefined && { delimiter: probed(report.dialect.delimiter) }),
    ...(columns.length > 0 && { columns: probed(columns) }),
    ...(file.isWhole && distribution.rows !== undefined && { rows: probed(distribution.rows) }),
    ...(bbox && file.isWhole && { bbox: probed([...bbox], 0.85) }),
    ...languageOf(file, report),
  };
}

/** Czech letters that German, Polish and English do without; each is two bytes of UTF-8, or one of windows-1250. */
function languageOf(file: ProbedFile, { dialect }: FileReport): ProbedValues {
  const count = textOfBeginning(file, dialect?.encoding).match(/[ěřůčšžňďť]/giu)?.length ?? 0;
  return count >= 3 ? { languages: { value: ['cs'], confidence: Math.min(0.95, 0.6 + count / 100), method: 'content' } } : {};
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
