import { Problem, type Text } from '@pasport/model';
import { actorRef, type Actor } from '../accounts/actor.ts';
import type { Db } from '../db/open-database.ts';
import type { PassportRow } from '../passports/passport.store.ts';
import { decidePublication, type OtherApprovers } from '../workflow/decide-publication.ts';
import { isUnderReview } from '../workflow/is-under-review.ts';
import { lastEditor } from '../workflow/last-editor.ts';
import { otherApprovers } from '../workflow/other-approvers.ts';
import { isWorkOf } from '../workflow/refuse-own-work.ts';
import { findOpenSubmission } from '../workflow/submission.store.ts';
import { whoAnswersFor } from '../workflow/who-answers-for.ts';

export const ownWorkRules = ['own-work', 'own-submission', 'own-work.alone', 'own-work.trusted-program'] as const;
type OwnWorkRule = (typeof ownWorkRules)[number];

/** May somebody who may publish also publish what they wrote themselves? */
export interface OwnWork {
  /** `null` of a role: it depends on the person. */
  readonly allowed: boolean | null;
  /** What decides: a problem that they would get, or an exception that the audit log would hold. */
  readonly rule: OwnWorkRule;
  readonly text: Text;
  /** Of a passport: it is their work. */
  readonly isOwn?: boolean;
}

/** What the exception of nobody else, and the trust in a program, mean for the work of an actor in an organisation. */
export async function explainOwnWork(db: Db, actor: Actor, organisation: string): Promise<OwnWork> {
  return decided(await otherApprovers(db, actor, [organisation]), { organisation, level: 'S0' });
}

/** The same for what a passport holds now. */
export async function explainOwnPassport(db: Db, actor: Actor, row: PassportRow): Promise<OwnWork> {
  const waiting = isUnderReview(row.status) ? await findOpenSubmission(db, row.id) : undefined;
  if (waiting && (await isWorkOf(db, waiting, actor))) return { ...told(false, 'own-submission'), isOwn: true };
  const author = await whoAnswersFor(db, await lastEditor(db, row));
  const isOwn = author === (await whoAnswersFor(db, actorRef(actor)));
  const others = await otherApprovers(db, actor, [row.organisation_id]);
  return { ...decided(others, { organisation: row.organisation_id, level: row.level }), isOwn };
}

const texts: Readonly<Record<OwnWorkRule, Text>> = {
  'own-work': {
    cs: 'Vlastní zápis nezveřejní sám, když je, kdo by ho schválil: jiný schvalovatel nebo správce organizace, u úrovní S0–S2 i datový tým.',
    en: 'Nobody publishes their own work while somebody else could approve it: another approver or administrator of the organisation, for levels S0–S2 the data team too.',
  },
  'own-submission': {
    cs: 'Kdo návrh předložil nebo naposledy upravil, o něm nerozhoduje.',
    en: 'Whoever submitted a proposal or edited it last does not decide about it.',
  },
  'own-work.alone': {
    cs: 'Vlastní zápis zveřejní i sám, protože ho nemá kdo schválit; zůstane to v auditním záznamu.',
    en: 'Own work is published alone, since nobody else could approve it; it stays in the audit log.',
  },
  'own-work.trusted-program': {
    cs: 'Je to důvěryhodný program: co přinese, zveřejní i sám; zůstane to v auditním záznamu.',
    en: 'It is a trusted program: it publishes what it brings itself; it stays in the audit log.',
  },
};

/** What holds of own work for anybody of a role. */
export const ownWorkOfRole: OwnWork = told(null, 'own-work');

function decided(others: OtherApprovers, what: Pick<Parameters<typeof decidePublication>[1], 'organisation' | 'level'>): OwnWork {
  try {
    return told(true, decidePublication(others, { ...what, isOwn: true }) === 'alone' ? 'own-work.alone' : 'own-work.trusted-program');
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return told(false, 'own-work');
  }
}

function told(allowed: boolean | null, rule: OwnWorkRule): OwnWork {
  return { allowed, rule, text: texts[rule] };
}
