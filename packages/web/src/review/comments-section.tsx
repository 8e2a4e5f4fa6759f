import { mayWrite, type ShownComment } from '@pasport/api';
import { fieldLabel, type Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { PageForm } from '../ui/page-form.tsx';
import { SelectField, type Option } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { Time } from '../ui/time.tsx';
import type { ReviewState } from './review-page.tsx';

const texts = {
  title: { cs: 'Komentáře', en: 'Comments' },
  none: { cs: 'Zatím žádný.', en: 'None yet.' },
  field: { cs: 'Pole', en: 'Field' },
  whole: { cs: 'celý pasport', en: 'the whole passport' },
  text: { cs: 'Komentář', en: 'Comment' },
  add: { cs: 'Přidat komentář', en: 'Add the comment' },
  resolve: { cs: 'Vyřízeno', en: 'Dealt with' },
  mend: { cs: 'Opravit v pasportu', en: 'Mend in the passport' },
  resolved: { cs: 'vyřízeno', en: 'dealt with' },
} as const satisfies Record<string, Text>;

/** Comments on fields, and a form for one more. */
export function CommentsSection({ page, state }: { readonly page: PageContext; readonly state: ReviewState }) {
  const { say } = page;
  const { comments, faults, typed, view } = state;
  const action = `/posouzeni/${view.id}/komentar`;
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{say(texts.title)}</h2>
      {comments.length === 0 ? (
        <p>{say(texts.none)}</p>
      ) : (
        <ul class="comments">
          {comments.map((comment) => (
            <Comment key={comment.id} page={page} state={state} comment={comment} />
          ))}
        </ul>
      )}
      <div id="komentar">
        <PageForm page={page} action={action} class="comment-form">
          <SelectField name="pole" label={say(texts.field)} options={fieldOptions(page, state)} value={typed.pointer} faults={faults} />
          <TextArea name="text" label={say(texts.text)} value={typed.comment} maxLength={5_000} faults={faults} />
          <button class="button button-quiet" type="submit">
            {say(texts.add)}
          </button>
        </PageForm>
      </div>
    </section>
  );
}

interface CommentProps {
  readonly page: PageContext;
  readonly state: ReviewState;
  readonly comment: ShownComment;
}

function Comment({ page, state, comment }: CommentProps) {
  const { say, language } = page;
  const { id, pointer, text, at, isResolved } = comment;
  return (
    <li class={isResolved ? 'comment comment-resolved' : 'comment'}>
      <p class="muted">
        <strong>{labelOf(page, state, pointer)}</strong> · <Time at={at} language={language} />{' '}
        {isResolved && <span class="tag">{say(texts.resolved)}</span>}
      </p>
      <p class="value-text">{text}</p>
      {!isResolved && mayMend(page, state) && (
        <p>
          <a href={`/registrace?zmena=${encodeURIComponent(state.view.slug)}&pole=${encodeURIComponent(pointer)}`}>
            {say(texts.mend)}
            <span class="visually-hidden"> {labelOf(page, state, pointer)}</span>
          </a>
        </p>
      )}
      {!isResolved && (
        <PageForm page={page} action={`/posouzeni/${state.view.id}/vyrizeno`}>
          <button class="button button-quiet button-small" type="submit" name="komentar" value={id}>
            {say(texts.resolve)}
            <span class="visually-hidden"> {text.slice(0, 60)}</span>
          </button>
        </PageForm>
      )}
    </li>
  );
}

/** Whoever may write for the office mends what was returned; what waits for a decision is left alone. */
export function mayMend({ actor }: PageContext, { view }: ReviewState): boolean {
  return mayWrite(actor, view.registry.organisation) && view.registry.status !== 'submitted';
}

function labelOf({ say, language }: PageContext, { changes }: ReviewState, pointer: string): string {
  if (pointer === '') return say(texts.whole);
  const change = changes.find((one) => one.pointer === pointer);
  if (change) return say(change.label);
  const names = pointer.split('/').filter((step) => step !== '' && !/^\d+$/u.test(step));
  return fieldLabel(names)?.[language] ?? pointer;
}

function fieldOptions(page: PageContext, { changes, typed }: ReviewState): Option[] {
  const pointers = [...new Set(['', ...changes.map(({ pointer }) => pointer)])];
  const wanted = typed.pointer !== undefined && typed.pointer !== '' && !pointers.includes(typed.pointer) ? [typed.pointer] : [];
  return [...pointers, ...wanted].map((value) => ({
    value,
    label: value === '' ? page.say(texts.whole) : (changes.find(({ pointer }) => pointer === value)?.label[page.language] ?? value),
  }));
}
