import { findUnit, type Draft } from '@pasport/model';
import { coverageOfPassport, type FileOptions } from '@pasport/validator';

type Declared = NonNullable<FileOptions['declared']>;

/** What a record says of the file behind an address. */
export function declaredOfDraft(draft: Draft, url: string | undefined): Declared {
  const files = (draft.distributions ?? []).filter(({ kind }) => kind === 'file');
  const distribution = files.find((file) => file.downloadUrl === url) ?? (files.length === 1 ? files[0] : undefined);
  return {
    ...declaredOfData(draft),
    ...(distribution?.encoding !== undefined && { encoding: distribution.encoding }),
    ...(distribution?.format !== undefined && { format: distribution.format }),
  };
}

/** What a record says of the data, whatever their form. */
export function declaredOfData(draft: Draft): Declared {
  const territory = boxOf(draft.territory);
  return { isPublic: draft.access?.rights === 'PUBLIC', ...(territory && { territory }), ...coverageOfPassport(draft) };
}

function boxOf(territory: Draft['territory']): Declared['territory'] {
  const [unit, ...others] = territory?.units ?? [];
  const box = territory?.bbox ?? (unit !== undefined && others.length === 0 ? findUnit(unit)?.bbox : undefined);
  return box as Declared['territory'];
}
