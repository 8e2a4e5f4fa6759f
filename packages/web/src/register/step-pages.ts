import { getRegistration, saveRegistration, type Registration } from '@pasport/api';
import { assessSecurity, parseDraft, Problem } from '@pasport/model';
import type { FastifyReply } from 'fastify';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { formBody, queryText } from '../page/form-body.ts';
import { applyStep, type AppliedStep } from './apply-step.ts';
import { conflictPage } from './conflict-page.tsx';
import { levelSentences } from './level-sentences.ts';
import { showStep } from './show-step.tsx';
import { steps, stepUrl, type Step } from './steps.ts';

/** `GET /registrace/…/<step>`. */
export const getStep =
  (step: Step): MakePage =>
  async (asked) => {
    const registration = await openRegistration(asked);
    if (registration.passport !== null) return done(asked, registration);
    return showStep(asked.page, registration, step, { isResumed: queryText(asked.request, 'obnoveno') !== '' });
  };

/** `POST /registrace/…/<step>`: keeps what was typed and goes on; of two who write at once, the second sees both versions. */
export const postStep =
  (step: Step): MakePage =>
  async (asked) => {
    const { ctx, page, request, reply } = asked;
    const registration = await openRegistration(asked);
    if (registration.passport !== null) return done(asked, registration);
    const form = formBody(request);
    const seen = Number(form.text('verze'));
    const applied = applyStep(page, registration, step, form);
    if (form.text('prubezne') !== '') return await keepMeanwhile(asked, registration, step, applied);
    if (seen !== registration.version) return conflictPage(page, registration, step, typedOf(applied.values, form));
    if (applied.faults.length > 0) return showStep(page, registration, step, applied);
    try {
      await saveRegistration(ctx, page.actor, registration.id, { seen, state: applied.state, step: step.number });
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'revision-conflict') throw error;
      return conflictPage(page, await openRegistration(asked), step, typedOf(applied.values, form));
    }
    return reply.redirect(stepUrl(registration, steps.find(({ number }) => number === step.number + 1) ?? step), 303);
  };

/** Keeps what was typed while its author rests; the step is not finished by it. Answers in JSON, as a program asks. */
async function keepMeanwhile(
  { ctx, page, request, reply }: PageRequest,
  { id, organisation }: Registration,
  step: Step,
  { state, faults }: AppliedStep,
): Promise<FastifyReply> {
  if (faults.length > 0) return reply.code(422).send({ faults: faults.map(({ message }) => message) });
  try {
    const seen = Number(formBody(request).text('verze'));
    const saved = await saveRegistration(ctx, page.actor, id, { seen, state, step: step.number - 1 });
    const { draft } = step.number === 3 ? parseDraft({ ...state.draft, organisation }) : {};
    const level = draft && levelSentences(assessSecurity(draft, ctx.clock().toISOString().slice(0, 10)), page);
    return reply.send({ version: saved.version, at: saved.updatedAt, ...(level && { level }) });
  } catch (error) {
    if (error instanceof Problem && error.code === 'revision-conflict') return reply.code(409).send({ code: error.code });
    throw error;
  }
}

function typedOf(values: Readonly<Record<string, string>>, form: ReturnType<typeof formBody>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => form.has(name)));
}

/** The registration of the address, for those who may write it. */
export async function openRegistration({ ctx, page, request }: PageRequest): Promise<Registration> {
  return await getRegistration(ctx, page.actor, (request.params as { id: string }).id);
}

function done({ reply }: PageRequest, { id }: Registration): FastifyReply {
  return reply.redirect(`/registrace/${id}/hotovo`, 303);
}
