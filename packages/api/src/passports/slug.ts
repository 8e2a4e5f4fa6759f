import { fold, type Draft } from '@pasport/model';

const maxLength = 60;

/** Readable short name of a passport: its Czech title and the end of its id, which keeps it unique. */
export function slugOf(title: Draft['title'], id: string): string {
  const text = title.cs ?? Object.values(title)[0] ?? '';
  const words = fold(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replaceAll(/^-+|-+$/g, '');
  return words === '' ? id.slice(-8) : `${words}-${id.slice(-8)}`;
}
