import type { PageContext } from '../page/page-context.ts';

const texts = { passports: { cs: 'Pasportů:', en: 'Passports:' } } as const;

/** What an entry is about: an identifier, or a number of passports whose ids are opened on demand. */
export function AuditObject({ object, say }: { readonly object: string; readonly say: PageContext['say'] }) {
  const [, count, ids] = /^(\d+) passports(?:: (.+))?$/.exec(object) ?? [];
  if (count === undefined) return <code>{object}</code>;
  const number = `${say(texts.passports)} ${count}`;
  if (ids === undefined) return <>{number}</>;
  return (
    <details>
      <summary>{number}</summary>
      <ul>
        {ids.split(' ').map((id) => (
          <li key={id}>
            <code>{id}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
