import type { Distribution } from '../passport/distribution.ts';
import type { Draft } from '../passport/passport.ts';
import { completeDistribution, isOnline } from './complete-distribution.ts';
import { completeHighValue } from './complete-high-value.ts';

/** A draft with what the norm wants and the passport implies: IRIs, addresses, terms of use, marks of high-value data. */
export function completeDraft(draft: Draft, iri: string | undefined): Draft {
  const { iri: _own, distributions, ...rest } = draft;
  const identified: Draft = { ...rest, kind: draft.kind ?? 'dataset', ...(iri !== undefined && { iri }) };
  // The norm forbids distributions of a series.
  if (draft.kind === 'series' || !distributions) return completeHighValue(identified);
  const online = withIris(distributions.filter(isOnline), iri);
  return completeHighValue({ ...identified, distributions: online.map((distribution) => completeDistribution(distribution, draft)) });
}

/** Distributions without an IRI get the first free `<data set>/distribuce/<n>`. */
function withIris(distributions: readonly Distribution[], datasetIri: string | undefined): Distribution[] {
  const taken = new Set(distributions.map(({ iri }) => iri));
  return distributions.map((distribution, index) => {
    if (distribution.iri !== undefined || datasetIri === undefined) return distribution;
    let number = index + 1;
    while (taken.has(`${datasetIri}/distribuce/${number}`)) number += 1;
    const iri = `${datasetIri}/distribuce/${number}`;
    taken.add(iri);
    return { ...distribution, iri };
  });
}
