import { randomUUID } from 'node:crypto';
import type { Draft } from '@pasport/model';
import type { CommandRun } from '../command-spec.ts';
import { langText } from '../output/lang-text.ts';
import { composeDraft, type ComposeOptions } from '../register/compose-draft.ts';
import { invalidPassport } from '../register/draft-file.ts';
import { previewOf, previewText, type Preview } from '../register/preview.ts';
import { Failure } from '../failure.ts';
import type { Session } from '../session.ts';
import { createQuestions } from '../terminal/create-questions.ts';
import { write } from '../terminal/write.ts';
import { registerTexts } from '../texts/register.ts';
import { searchTexts } from '../texts/search.ts';

interface RegisterOptions extends ComposeOptions {
  readonly publish?: boolean;
  readonly submit?: boolean;
  readonly dryRun?: boolean;
}

type NewStatus = 'draft' | 'submitted' | 'published';

/** `pasport register`: nothing is sent before the passport is without faults here. */
export const register: CommandRun = async (session, { args: [file], options }) => {
  const { publish = false, submit = false, dryRun = false, ...values } = options as RegisterOptions;
  if (publish && submit) throw new Failure('usage', registerTexts.twoStatuses, { code: 'wrong-usage' });
  if (file === undefined && values.from === undefined && !session.interactive && values.title === undefined) {
    throw new Failure('usage', registerTexts.noSource, { code: 'missing-values', details: [] });
  }
  const draft = await parsed(await composeDraft(file, values, session));
  if (dryRun) return showPreview(session, await previewOf(draft));
  const isAsked = session.interactive && file === undefined;
  const given = publish ? 'published' : submit ? 'submitted' : undefined;
  const status = given ?? (isAsked ? await askWhatNow(session, draft) : 'draft');
  if (status === undefined) return 'ok';
  await send(session, draft, status);
  return 'ok';
};

async function parsed(input: unknown): Promise<Draft> {
  const { parseDraft } = await import('@pasport/model');
  const { draft, faults } = parseDraft(input);
  if (!draft) throw invalidPassport(faults);
  return draft;
}

async function showPreview(session: Session, preview: Preview): Promise<'ok'> {
  const { draft, level, report } = preview;
  if (session.json) await session.printJson({ dryRun: true, passport: draft, securityLevel: level, report });
  else await session.print(await previewText(preview, session, session.io.stdout));
  if (!session.json) session.note(registerTexts.trial);
  return 'ok';
}

async function askWhatNow(session: Session, draft: Draft): Promise<NewStatus | undefined> {
  await write(session.io.stderr, `\n${await previewText(await previewOf(draft), session, session.io.stderr)}\n`);
  const { saves, steps } = registerTexts;
  const choices = [
    { value: 'draft' as const, label: saves.draft },
    { value: 'submitted' as const, label: saves.submit },
    { value: 'published' as const, label: saves.publish },
    { value: undefined, label: saves.nothing },
  ];
  const status = await createQuestions(session).one<NewStatus | undefined>(steps.save, choices, 'draft');
  if (status === undefined) session.note(registerTexts.notSaved);
  return status;
}

async function send(session: Session, draft: Draft, status: NewStatus): Promise<void> {
  const passport = await (await session.registry()).register(draft, { status, key: randomUUID() });
  if (session.json) return session.printJson(passport);
  await session.print(`${passport.id}\n`);
  const now = passport.registry.status ?? status;
  session.note(registerTexts.done(langText(passport.title, session.language), searchTexts.statuses[now]?.[session.language] ?? now));
  session.note(registerTexts.next(passport.slug));
}
