import { Failure } from '../failure.ts';
import { fileKind } from '../records/file-kind.ts';
import type { Session } from '../session.ts';
import { createQuestions } from '../terminal/create-questions.ts';
import type { Questions } from '../terminal/questions.ts';
import { registerTexts } from '../texts/register.ts';
import { applyOptions, missingValues, type ValueOptions } from './apply-options.ts';
import { draftFile } from './draft-file.ts';
import { openSource } from './open-source.ts';
import type { PartialDraft } from './partial-draft.ts';
import { prefill } from './prefill.ts';
import { steps } from './steps.ts';

export interface ComposeOptions extends ValueOptions {
  readonly from?: string;
}

/**
 * The draft from whatever there is: a finished passport, data that tell something about themselves, options, answers.
 * A finished passport is left as its author wrote it; questions are asked only about the rest, and only in a terminal.
 */
export async function composeDraft(file: string | undefined, options: ComposeOptions, session: Session): Promise<PartialDraft> {
  if (file !== undefined && options.from !== undefined) throw new Failure('usage', registerTexts.twoSources, { code: 'wrong-usage' });
  const isPassport = file === '-' || (file !== undefined && ['json', 'yaml'].includes(fileKind(file) ?? ''));
  if (isPassport) return applyOptions(await draftFile(file, session), options);
  const source = options.from ?? file;
  const known = source === undefined ? {} : await prefill(await openSource(source, session.signal));
  const draft = await applyOptions(known, options);
  if (session.interactive) return ask(createQuestions(session), draft, { session, given: options });
  const missing = steps.filter(({ isRequired, isMissing }) => isRequired && isMissing(draft));
  if (missing.length > 0) throw missingValues(missing);
  return { frequency: 'UNKNOWN', ...draft, access: { rights: 'NON_PUBLIC', ...draft.access } };
}

/** Asks for what is missing, and lets what was only guessed from the data be corrected. */
async function ask(
  questions: Questions,
  draft: PartialDraft,
  { session, given }: { session: Session; given: ValueOptions },
): Promise<PartialDraft> {
  const answered = { ...draft };
  for (const step of steps) {
    if (!step.isMissing(answered) && !isGuess(step.pointer, given)) continue;
    Object.assign(answered, await step.ask(questions, answered, session.language));
  }
  return answered;
}

/** Is it something that data only hint at, unless the person gave it? */
function isGuess(pointer: string, { title, description }: ValueOptions): boolean {
  if (pointer === '/title') return title === undefined;
  if (pointer === '/description') return description === undefined;
  return pointer === '/security/answers/people';
}
