import { findCode } from '../codelists/codelists.ts';
import type { Distribution } from '../passport/distribution.ts';
import type { Draft } from '../passport/passport.ts';

/**
 * A data set with a high-value category names the regulation (EU) 2023/138; so must at least one of its distributions, and a
 * service among them repeats the categories, the contact and the documentation. Distributions are left alone when one of them names it.
 */
export function completeHighValue(draft: Draft): Draft {
  const categories = draft.legal?.hvdCategories ?? [];
  const regulation = findCode('legislation', 'hvd')?.iri;
  if (categories.length === 0 || regulation === undefined) return draft;
  const distributions = draft.distributions ?? [];
  const isMarked = distributions.some(({ applicableLegislation }) => applicableLegislation?.includes(regulation));
  return {
    ...draft,
    legal: { ...draft.legal, applicableLegislation: withItem(draft.legal?.applicableLegislation, regulation) },
    ...(draft.distributions && { distributions: isMarked ? distributions : distributions.map((one) => marked(one, draft, regulation)) }),
  };
}

function marked(distribution: Distribution, draft: Draft, regulation: string): Distribution {
  const { legal, contactPoint, documentation } = draft;
  const service = distribution.service && {
    ...(contactPoint && { contactPoint }),
    ...(documentation !== undefined && { documentation }),
    ...(legal?.hvdCategories && { hvdCategories: legal.hvdCategories }),
    ...distribution.service,
    applicableLegislation: withItem(distribution.service.applicableLegislation, regulation),
  };
  return { ...distribution, applicableLegislation: withItem(distribution.applicableLegislation, regulation), ...(service && { service }) };
}

function withItem(items: readonly string[] | undefined, item: string): string[] {
  return items?.includes(item) ? [...items] : [...(items ?? []), item];
}
