import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { PageForm } from '../ui/page-form.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { ReviewState } from './review-page.tsx';

const texts = {
  title: { cs: 'Rozhodnutí', en: 'Decision' },
  approve: { cs: 'Schválit a zveřejnit', en: 'Approve and publish' },
  note: { cs: 'Co je třeba doplnit', en: 'What is to be mended' },
  hint: {
    cs: 'Bez důvodu nejde vrátit; autor ho uvidí u pasportu.',
    en: 'Nothing is returned without a reason; the author sees it with the passport.',
  },
  back: { cs: 'Vrátit autorovi', en: 'Return to the author' },
  own: {
    cs: 'Tento návrh jste předložili nebo naposledy upravili vy. Rozhodne o něm někdo jiný.',
    en: 'You submitted this or changed it last. Somebody else decides about it.',
  },
  notYours: {
    cs: 'O schválení rozhoduje schvalovatel organizace nebo datový tým.',
    en: 'An approver of the organisation or the data team decides.',
  },
  none: { cs: 'Na rozhodnutí tu teď nic nečeká.', en: 'Nothing waits for a decision here now.' },
  returned: { cs: 'Vráceno autorovi:', en: 'Returned to the author:' },
  submit: { cs: 'Předložit ke schválení', en: 'Submit for approval' },
  withdraw: { cs: 'Vzít zpět', en: 'Withdraw' },
} as const satisfies Record<string, Text>;

/** Approving and returning; those who may not decide learn why. */
export function DecisionSection({ page, state }: { readonly page: PageContext; readonly state: ReviewState }) {
  const { say } = page;
  const { review, view, faults, typed } = state;
  const base = `/posouzeni/${view.id}`;
  const seen = <input type="hidden" name="videno" value={String(review.proposal?.version ?? review.passport.revision)} />;
  const why = whyNot(state);
  return (
    <section class="card" aria-labelledby="decision">
      <h2 id="decision">{say(texts.title)}</h2>
      {review.submission?.state === 'returned' && review.submission.note !== undefined && (
        <div class="notice notice-warning">
          <p>{say(texts.returned)}</p>
          <p class="value-text">{review.submission.note}</p>
        </div>
      )}
      {why && <p class="notice">{say(why)}</p>}
      {review.may.decide && (
        <>
          <PageForm page={page} action={`${base}/schvalit`}>
            {seen}
            <button class="button" type="submit">
              {say(texts.approve)}
            </button>
          </PageForm>
          <PageForm page={page} action={`${base}/vratit`} class="return-form">
            {seen}
            <TextArea name="duvod" label={say(texts.note)} hint={say(texts.hint)} value={typed.note} maxLength={5_000} faults={faults} />
            <button class="button button-quiet" type="submit">
              {say(texts.back)}
            </button>
          </PageForm>
        </>
      )}
      <div class="actions">
        {review.may.submit && (
          <PageForm page={page} action={`${base}/predlozit`}>
            {seen}
            <button class="button" type="submit">
              {say(texts.submit)}
            </button>
          </PageForm>
        )}
        {review.may.withdraw && (
          <PageForm page={page} action={`${base}/vzit-zpet`}>
            {seen}
            <button class="button button-quiet" type="submit">
              {say(texts.withdraw)}
            </button>
          </PageForm>
        )}
      </div>
    </section>
  );
}

function whyNot({ review, isReviewer }: ReviewState): Text | undefined {
  if (review.may.decide) return undefined;
  if (review.submission?.state !== 'submitted') return review.submission ? undefined : texts.none;
  return isReviewer ? texts.own : texts.notYours;
}
