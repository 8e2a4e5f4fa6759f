import type { CommandRun } from '../command-spec.ts';
import { Failure } from '../failure.ts';
import { assessmentText } from '../output/assessment-text.ts';
import { invalidPassport, draftFile } from '../register/draft-file.ts';
import { withAnswers } from '../register/with-answers.ts';
import { say } from '../terminal/say.ts';
import { assessTexts } from '../texts/assess.ts';

/** `pasport assess`: the level that follows from what is said about protection, by the rules of the registry, offline. */
export const assess: CommandRun = async (session, { args: [file], options }) => {
  const answered = withAnswers(file === undefined ? {} : await draftFile(file, session), options);
  if (Object.keys(answered).length === 0) throw new Failure('usage', assessTexts.noSource, { code: 'missing-values' });
  const { assessSecurity, parseDraft } = await import('@pasport/model');
  // What has no title yet can be assessed all the same.
  const { draft, faults } = parseDraft({ title: { cs: '–' }, ...answered });
  if (!draft) throw invalidPassport(faults);
  const found = assessSecurity(draft, new Date().toISOString().slice(0, 10));
  const told = <Item extends { message: { cs: string; en: string } }>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, message: say(item.message, session.language) }));
  if (session.json) {
    const { explanation, contradictions, notes, ...decision } = found;
    const texts = { explanation: say(explanation, session.language), contradictions: told(contradictions), notes: told(notes) };
    await session.printJson({ ...decision, ...texts });
  } else await session.print(assessmentText(found, session));
  return found.level === 'X' || found.contradictions.length > 0 ? 'findings' : 'ok';
};
