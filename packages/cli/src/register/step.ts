import type { Language, Text } from '@pasport/model';
import type { Questions } from '../terminal/questions.ts';
import type { PartialDraft } from './partial-draft.ts';

/** One thing that a passport needs to say: how to see that it is missing and how to ask for it. */
export interface Step {
  /** Where it stands in the passport. */
  readonly pointer: string;
  readonly message: Text;
  /** Option that gives it without a terminal; only required steps have one to name. */
  readonly flag?: string;
  readonly isRequired: boolean;
  readonly isMissing: (draft: PartialDraft) => boolean;
  readonly ask: (questions: Questions, draft: PartialDraft, language: Language) => Promise<PartialDraft>;
}
