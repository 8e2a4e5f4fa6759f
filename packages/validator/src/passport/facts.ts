import type { Distribution, Draft } from '@pasport/model';
import type { LinkAnswer, LinkAnswers } from '../links/link-answer.ts';
import { linksOfDraft, type PlacedLink } from '../links/links-of-draft.ts';
import type { ProfileName } from '../score/rules.ts';
import { profileOf } from './profile-of.ts';

/** A distribution with its place in the passport. */
export interface PlacedDistribution {
  readonly distribution: Distribution;
  readonly pointer: string;
}

/** An address of the data, and what it last answered; without `answer` nobody has asked. */
export interface AnsweredLink extends PlacedLink {
  readonly answer: LinkAnswer | undefined;
}

/** A passport as the checks read it: what was declared, worked out once. */
export interface Facts {
  readonly draft: Draft;
  /** Day of the assessment, `2026-05-31`. */
  readonly today: string;
  readonly todayMs: number;
  readonly profile: ProfileName;
  readonly isOpen: boolean;
  readonly distributions: readonly PlacedDistribution[];
  /** Distributions that are read over a network: files, APIs, map services. */
  readonly online: readonly PlacedDistribution[];
  readonly files: readonly PlacedDistribution[];
  /** Addresses of the data over HTTP, each once a distribution. */
  readonly links: readonly AnsweredLink[];
}

const onlineKinds = new Set(['file', 'api', 'map-service']);

const nothingAsked: LinkAnswers = new Map();

/**
 * @param at ISO 8601 instant of the assessment
 * @param answers what addresses answered; left out, nobody has asked
 */
export function factsOf(draft: Draft, at: string, answers: LinkAnswers = nothingAsked): Facts {
  const today = at.slice(0, 10);
  const distributions = (draft.distributions ?? []).map((distribution, index) => ({ distribution, pointer: `/distributions/${index}` }));
  const profile = profileOf(draft, today);
  return {
    draft,
    today,
    todayMs: Date.parse(today),
    profile,
    isOpen: profile === 'open-file' || profile === 'open-service',
    distributions,
    online: distributions.filter(({ distribution }) => onlineKinds.has(distribution.kind)),
    files: distributions.filter(({ distribution }) => distribution.kind === 'file'),
    links: linksOfDraft(draft).map((link) => ({ ...link, answer: answers.get(link.url) })),
  };
}
