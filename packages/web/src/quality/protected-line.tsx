import type { ProtectedCounts } from '@pasport/api';
import { numberIn } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';
import { textIn } from '../passport/text-in.ts';

const texts = {
  hidden: { cs: 'Kritické datové sady (S4), které veřejnost nevidí:', en: 'Critical datasets (S4) that the public does not see:' },
  all: { cs: 'v celém registru', en: 'in the whole registry' },
  atLeast: { cs: 'nejméně', en: 'at least' },
  below: { cs: 'méně než pět, možná žádná', en: 'fewer than five, maybe none' },
} as const;

interface ProtectedLineProps {
  readonly counts: ProtectedCounts;
  /** Organisations that the page is narrowed to. */
  readonly chosen: readonly string[];
  readonly page: PageContext;
}

/** How many datasets are hidden from the public, in the registry and in the organisations that are looked at. */
export function ProtectedLine({ counts: { total, organisations }, chosen, page: { say, language } }: ProtectedLineProps) {
  const below = (limit: number) => <abbr title={say(texts.below)}>{`<${limit}`}</abbr>;
  return (
    <p class="muted">
      {say(texts.hidden)} {say(texts.all)}{' '}
      {total.below === null ? `${say(texts.atLeast)}\u00A0${numberIn(language, total.atLeast, 0)}` : below(total.below)}
      {organisations
        .filter(({ value }) => chosen.includes(value))
        .map(({ value, label, ...shown }) => (
          <span key={value}>
            , {textIn(label, language).value} {shown.below === null ? numberIn(language, shown.count, 0) : below(shown.below)}
          </span>
        ))}
      .
    </p>
  );
}
