import type { LinkAnswer } from '../links/link-answer.ts';
import { isLinkDead, linkState } from '../links/link-state.ts';
import { withoutAddresses, withoutFiles } from './blockers.ts';
import type { AnsweredLink, Facts } from './facts.ts';
import { blocked, eachOf, notApplicable } from './outcome.ts';
import { whenFiles, type FindingDraft, type Outcome } from './passport-check.ts';

/** An address that answered with data. */
export interface WorkingLink extends AnsweredLink {
  readonly answer: LinkAnswer;
}

/** Passports whose addresses matter: open data, and any others that list some. */
export const whenLinked = ({ draft, isOpen, links }: Facts): boolean => draft.kind !== 'series' && (isOpen || links.length > 0);

/** Passports whose downloads matter: open files, and any others that list some. */
export const whenDownloads = (facts: Facts): boolean =>
  facts.draft.kind !== 'series' && (facts.links.some(isDownload) || (facts.isOpen && whenFiles(facts)));

export const isDownload = ({ role }: AnsweredLink): boolean => role === 'download';

/** Looks at each address that works. */
export function eachLink(facts: Facts, look: (link: WorkingLink) => FindingDraft | undefined): Outcome {
  return withoutAddresses(facts) ?? ofWorking(facts.links, (links) => eachOf(links, look));
}

/** Looks at each download that works. */
export function eachDownload(facts: Facts, look: (link: WorkingLink) => FindingDraft | undefined): Outcome {
  return withoutDownloads(facts) ?? ofWorking(facts.links.filter(isDownload), (links) => eachOf(links, look));
}

function withoutDownloads(facts: Facts): Outcome | undefined {
  if (facts.links.some(isDownload)) return undefined;
  return withoutFiles(facts) ?? (facts.files.some(({ distribution }) => !distribution.downloadUrl) ? blocked('file-download') : undefined);
}

/** Judges the addresses that work; dead ones stand in the way when no other is left, the rest is not known yet. */
export function ofWorking(links: readonly AnsweredLink[], judge: (links: readonly WorkingLink[]) => Outcome): Outcome {
  if (links.length === 0) return notApplicable;
  const working = links.filter(isWorking);
  if (working.length > 0) return judge(working);
  return links.every(({ answer }) => answer && isLinkDead(answer)) ? blocked('link-answers') : { answer: 'unknown' };
}

function isWorking(link: AnsweredLink): link is WorkingLink {
  return link.answer !== undefined && linkState(link.answer, link.role === 'service') === 'works';
}
