import { stem } from '@pasport/model';

const words = /([\p{L}\p{N}]+)/u;

/** A text with the words that were searched, in any form, marked. */
export function MarkedWords({ text, stems }: { readonly text: string; readonly stems: ReadonlySet<string> }) {
  if (stems.size === 0) return <>{text}</>;
  return (
    <>{text.split(words).map((part, index) => (index % 2 === 1 && stems.has(stem(part.toLowerCase())) ? <mark>{part}</mark> : part))}</>
  );
}
