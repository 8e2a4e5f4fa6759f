import { Failure } from '../failure.ts';
import { placeNamed } from '../territory/place-named.ts';
import { registerTexts } from '../texts/register.ts';
import type { PartialDraft } from './partial-draft.ts';

/** Values of a passport given on the command line. */
export interface ValueOptions {
  readonly title?: string;
  readonly description?: string;
  readonly keyword?: string[];
  readonly theme?: string[];
  readonly territory?: string[];
  readonly frequency?: string;
  readonly ownerUnit?: string;
  readonly access?: string;
  readonly organisation?: string;
}

/** The draft with the values of the command line over it. */
export async function applyOptions(draft: PartialDraft, options: ValueOptions): Promise<PartialDraft> {
  const { title, description, keyword, theme, territory, frequency, ownerUnit, access, organisation } = options;
  const units = territory && (await Promise.all(territory.map(placeNamed)));
  return {
    ...draft,
    ...(organisation && { organisation }),
    ...(title && { title: { ...draft.title, cs: title } }),
    ...(description && { description: { ...draft.description, cs: description } }),
    ...(keyword && { keywords: { ...draft.keywords, cs: keyword } }),
    ...(theme && { themes: theme }),
    ...(units && { territory: { ...draft.territory, units } }),
    ...(frequency && { frequency }),
    ...(ownerUnit && { ownerUnit }),
    ...(access && { access: { ...draft.access, rights: access } }),
  };
}

/** What cannot be left unsaid and has neither been found in the data nor given. */
export function missingValues(missing: readonly { pointer: string; message: { cs: string; en: string }; flag?: string }[]): Failure {
  const details = missing.map(({ pointer, message, flag }) => ({
    pointer,
    code: 'missing',
    message: { cs: `${message.cs} – ${flag}`, en: `${message.en} – ${flag}` },
  }));
  return new Failure('usage', registerTexts.missing, { code: 'missing-values', details });
}
