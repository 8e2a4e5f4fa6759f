import type { Distribution, Draft, Text } from '@pasport/model';
import { descriptionAddress, FileReport, Finding, fileFormats } from '@pasport/validator';
import Type from 'typebox';

/** What was found of a file or a service behind a distribution: its report, or why there is none. */
export interface FileCheck {
  /** JSON Pointer of the distribution. */
  readonly pointer: string;
  readonly at: string;
  readonly report?: FileReport;
  /** The report before the publisher accepted some of it; kept only where that is so, and shown to nobody. */
  readonly found?: FileReport;
  /** Where the passport and the file disagree; pointers lead into the passport. */
  readonly disagreements?: readonly Finding[];
  /** Code and sentence: the address does not answer, or may not be asked. */
  readonly refusal?: { readonly reason: string; readonly message: Text };
}

/** The same, for the description of the interface. */
export const FileCheckSchema = Type.Object({
  pointer: Type.String(),
  at: Type.String({ format: 'date-time' }),
  report: Type.Optional(FileReport),
  disagreements: Type.Optional(Type.Array(Finding)),
  refusal: Type.Optional(Type.Object({ reason: Type.String(), message: Type.Object({ cs: Type.String(), en: Type.String() }) })),
});

/** A file, or the description of a service, that can be fetched and checked. */
export interface CheckableFile {
  /** Place of its distribution, from 0, and the JSON Pointer of it. */
  readonly position: number;
  readonly pointer: string;
  readonly url: string;
  readonly distribution: Distribution;
  /** Of a service: its kind in the list `file-type`, where it is known. */
  readonly service?: { readonly format?: string };
}

/** Most files and services of one passport that are fetched after a save. */
const maxFiles = 10;

/** Formats for people to read: fetching them would tell nothing that the passport does not. */
const documents = new Set(['PDF', 'DOC', 'DOCX', 'ODT', 'HTML', 'JPEG', 'PNG']);
const formats = new Set(fileFormats.map(({ format }) => format).filter((format) => !documents.has(format)));
const mediaTypes = new Set(fileFormats.filter(({ format }) => formats.has(format)).map(({ mediaType }) => mediaType));

/** What a passport offers for download in known formats, packed in ZIP or not at all, and services that describe themselves. */
export function checkableFiles({ distributions = [] }: Draft): CheckableFile[] {
  return distributions
    .flatMap((distribution, position): CheckableFile[] => {
      const place = { position, pointer: `/distributions/${position}`, distribution };
      if (isFetchable(distribution)) return [{ ...place, url: distribution.downloadUrl }];
      const described = descriptionAddress(distribution);
      if (!described) return [];
      const { url, format } = described;
      return [{ ...place, url, service: { ...(format !== undefined && { format }) } }];
    })
    .slice(0, maxFiles);
}

/** Addresses of the files of data among them, by the pointer of the distribution. */
export function dataFileUrls(draft: Draft): ReadonlyMap<string, string> {
  return new Map(checkableFiles(draft).flatMap(({ service, pointer, url }) => (service ? [] : [[pointer, url]])));
}

function isFetchable(distribution: Distribution): distribution is Distribution & { downloadUrl: string } {
  const { kind, format, mediaType, downloadUrl, compression, packaging } = distribution;
  const isKnown = format === undefined ? mediaTypes.has(mediaType?.split(';')[0]?.trim() ?? '') : formats.has(format);
  const isPacked = compression !== undefined || (packaging !== undefined && packaging !== 'application/zip');
  return kind === 'file' && isKnown && !isPacked && downloadUrl !== undefined && /^https?:/.test(downloadUrl);
}
