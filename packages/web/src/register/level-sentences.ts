import type { SecurityAssessment } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { levelWords } from '../passport/passport-words.ts';
import { whoSees } from './who-sees.ts';

const refused = { cs: 'Do registru nepatří', en: 'Must not be registered' };

/** What follows from the answers: the level and why, who sees what, what contradicts or is to be minded. */
export function levelSentences({ level, explanation, notes, contradictions }: SecurityAssessment, { say }: Pick<PageContext, 'say'>) {
  return {
    level: level === 'X' ? say(refused) : `${level} – ${say(levelWords[level])}`,
    why: say(explanation),
    who: level === 'X' ? undefined : say(whoSees[level]),
    notes: [...contradictions, ...notes].map(({ message }) => say(message)),
  };
}
