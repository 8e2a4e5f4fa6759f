import { formatOfFile } from '../web/format-of-file.ts';

/** Format of a data file: EU file type, where the list has it, and media type. */
export interface FileType {
  readonly format?: string;
  readonly mediaType: string;
}

/** Type of a data file by its name, else by the Content-Type of the answer. */
export async function fileTypeOf(name: string, contentType?: string): Promise<FileType | undefined> {
  const format = (await formatOfFile())(name, contentType);
  if (format === undefined) return undefined;
  const [{ findCode }, { fileFormat }] = await Promise.all([import('@pasport/model'), import('@pasport/validator')]);
  const mediaType = fileFormat(format)?.mediaType;
  return mediaType === undefined ? undefined : { ...(findCode('file-type', format) && { format }), mediaType };
}
