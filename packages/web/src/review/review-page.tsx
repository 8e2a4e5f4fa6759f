import {
  allowed,
  compareProposal,
  draftOfView,
  getPassport,
  getProposal,
  getReview,
  listComments,
  of,
  type PassportView,
  type Review,
  type ShownComment,
} from '@pasport/api';
import { diffDrafts, type Draft, type FieldChange, type Text } from '@pasport/model';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { queryText } from '../page/form-body.ts';
import type { Page } from '../page/render-page.tsx';
import { passportUrl } from '../passport/passport-url.ts';
import { statusWords } from '../passport/passport-words.ts';
import { readReport } from '../passport/read-report.ts';
import { textIn } from '../passport/text-in.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import type { FormFault } from '../ui/form-fault.ts';
import { DoneNotice } from '../ui/notice.tsx';
import { organisationNames } from '../ui/organisation-names.ts';
import { Time } from '../ui/time.tsx';
import { ChangesSection } from './changes-section.tsx';
import { CommentsSection, mayMend } from './comments-section.tsx';
import { DecisionSection } from './decision-section.tsx';
import { LevelPreview } from './level-preview.tsx';
import { QualityPreview } from './quality-preview.tsx';

const texts = {
  title: { cs: 'Posouzení', en: 'Review' },
  organisation: { cs: 'Organizace', en: 'Organisation' },
  state: { cs: 'Stav', en: 'State' },
  submitted: { cs: 'Předloženo', en: 'Submitted' },
  due: { cs: 'Rozhodnout do', en: 'Decide by' },
  whole: { cs: 'Celý pasport', en: 'The whole passport' },
  edit: { cs: 'Upravit pasport', en: 'Edit the passport' },
  queue: { cs: 'Zpět na frontu', en: 'Back to the queue' },
  proposal: { cs: 'změna zveřejněného pasportu', en: 'a change of a published passport' },
} as const satisfies Record<string, Text>;

const messages: Readonly<Record<string, Text>> = {
  komentar: { cs: 'Komentář je uložený.', en: 'The comment is saved.' },
  vyrizeno: { cs: 'Komentář je vyřízený.', en: 'The comment is dealt with.' },
  predlozeno: { cs: 'Předloženo ke schválení.', en: 'Submitted for approval.' },
  vzato: { cs: 'Vzato zpět.', en: 'Withdrawn.' },
};

/** Everything that the sections of the page show. */
export interface ReviewState {
  readonly view: PassportView;
  readonly review: Review;
  /** What is judged: the change that waits, or the passport itself. */
  readonly draft: Draft;
  readonly changes: readonly FieldChange[];
  readonly comments: readonly ShownComment[];
  readonly isChange: boolean;
  /** The role approves in this organisation, whether or not this very submission. */
  readonly isReviewer: boolean;
  readonly faults: readonly FormFault[];
  /** What was typed into a form that was refused. */
  readonly typed: { readonly note?: string; readonly comment?: string; readonly pointer?: string };
}

/** `GET /posouzeni/:id`: what waits for a decision. */
export const reviewPage: MakePage = async (asked) => await reviewPageOf(asked, [], { pointer: queryText(asked.request, 'pole') });

/** The page of a review, also after a form of it was refused. */
export async function reviewPageOf(asked: PageRequest, faults: readonly FormFault[], typed: ReviewState['typed']): Promise<Page> {
  const { ctx, page, request } = asked;
  const state = await stateOf(asked, faults, typed);
  const { view, review } = state;
  const report = await readReport(ctx, page.actor, view.id);
  const nameOf = await organisationNames(ctx, [view.registry.organisation], page.language);
  const { say, language } = page;
  const { value, lang } = textIn(view.title, language);
  const message = faults.length > 0 ? undefined : messages[queryText(request, 'zprava')];
  return {
    title: `${say(texts.title)}: ${value}`,
    isWide: true,
    hasFaults: faults.length > 0,
    status: faults.length > 0 ? 422 : 200,
    styles: ['passport.css', 'tables.css', 'review.css'],
    content: (
      <>
        <ErrorSummary faults={faults} language={language} />
        <h1>
          {say(texts.title)}: <span lang={lang}>{value}</span>
        </h1>
        {message && <DoneNotice>{say(message)}</DoneNotice>}
        <dl class="facts">
          <dt>{say(texts.organisation)}</dt>
          <dd>{nameOf(view.registry.organisation)}</dd>
          <dt>{say(texts.state)}</dt>
          <dd>
            {say(statusWords[review.passport.status])}
            {state.isChange && `, ${say(texts.proposal)}`}
          </dd>
          {review.submission && (
            <>
              <dt>{say(texts.submitted)}</dt>
              <dd>
                <Time at={review.submission.submittedAt} language={language} />
              </dd>
              <dt>{say(texts.due)}</dt>
              <dd>
                <Time at={review.submission.dueOn} language={language} />
              </dd>
            </>
          )}
        </dl>
        <p class="actions">
          {mayMend(page, state) && <a href={`/registrace?zmena=${encodeURIComponent(view.slug)}`}>{say(texts.edit)}</a>}
          <a href={passportUrl(view.slug)}>{say(texts.whole)}</a>
          <a href="/fronta">{say(texts.queue)}</a>
        </p>
        <div class="review-columns">
          <div>
            <ChangesSection page={page} state={state} />
            <CommentsSection page={page} state={state} />
          </div>
          <aside>
            <LevelPreview page={page} state={state} today={ctx.clock().toISOString().slice(0, 10)} />
            <QualityPreview page={page} state={state} before={report} at={ctx.clock().toISOString()} />
            <DecisionSection page={page} state={state} />
          </aside>
        </div>
      </>
    ),
  };
}

async function stateOf(
  { ctx, page, request }: PageRequest,
  faults: readonly FormFault[],
  typed: ReviewState['typed'],
): Promise<ReviewState> {
  const { actor } = page;
  const { id } = request.params as { id: string };
  const view = await getPassport(ctx, actor, id);
  const review = await getReview(ctx, actor, view.id);
  const isChange = review.proposal !== null;
  const draft = isChange ? (await getProposal(ctx, actor, view.id)).draft : draftOfView(view);
  return {
    view,
    review,
    draft,
    isChange,
    // A new passport is compared with nothing but its organisation, named above: all else is to be read.
    changes: isChange ? (await compareProposal(ctx, actor, view.id)).changes : diffDrafts(withOnly(draft.organisation), draft),
    comments: await listComments(ctx, actor, view.id),
    isReviewer: allowed(actor, 'passport.publish', of(view.registry.organisation)),
    faults,
    typed,
  };
}

function withOnly(organisation: string | undefined): Draft {
  return { ...(organisation !== undefined && { organisation }) } as Draft;
}
