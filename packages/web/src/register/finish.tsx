import { finishRegistration, getPassport, saveRegistration, type Registration } from '@pasport/api';
import { Problem, problemCodes } from '@pasport/model';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { formBody } from '../page/form-body.ts';
import type { Page } from '../page/render-page.tsx';
import { passportUrl } from '../passport/passport-url.ts';
import { Said } from '../passport/said.tsx';
import { applyStep } from './apply-step.ts';
import { conflictPage } from './conflict-page.tsx';
import { reviewPage } from './review-page.tsx';
import { openRegistration } from './step-pages.ts';
import { steps } from './steps.ts';

const texts = {
  sent: { cs: 'Odesláno ke schválení', en: 'Sent for approval' },
  kept: { cs: 'Uloženo', en: 'Saved' },
  sentLead: {
    cs: 'Datový tým záznam projde a zveřejní, nebo ho vrátí s poznámkami. Dozvíte se to.',
    en: 'The data team will go through the record and publish it, or return it with notes. You will be told.',
  },
  keptLead: {
    cs: 'Záznam je v registru jako rozepsaný. Vidí ho jen vaše organizace.',
    en: 'The record is in the registry as a draft. Only your organisation sees it.',
  },
  open: { cs: 'Otevřít záznam', en: 'Open the record' },
  next: { cs: 'Registrovat další data', en: 'Register more data' },
  copy: { cs: 'Založit podobný záznam', en: 'Make a similar record' },
} as const;

const last = steps[3];

/** `GET /registrace/…/kontrola`. */
export const getReview: MakePage = async (asked) => {
  const registration = await openRegistration(asked);
  if (registration.passport !== null) return asked.reply.redirect(`/registrace/${registration.id}/hotovo`, 303);
  return await reviewPage(asked, registration);
};

/** `POST /registrace/…/kontrola`: sends the registration, or keeps it in the registry. Sent twice, it makes one passport. */
export const postReview: MakePage = async (asked) => {
  const { ctx, page, request, reply } = asked;
  const form = formBody(request);
  const done = (): ReturnType<typeof reply.redirect> => reply.redirect(`/registrace/${registration.id}/hotovo`, 303);
  const registration = await openRegistration(asked);
  if (registration.passport !== null) return done();
  const seen = Number(form.text('verze'));
  const applied = applyStep(page, registration, last, form);
  if (seen !== registration.version) return conflictPage(page, registration, last, form.has('licence') ? applied.values : {});
  try {
    const saved = await saveRegistration(ctx, page.actor, registration.id, { seen, state: applied.state, step: 3 });
    await finishRegistration(ctx, page.actor, registration.id, {
      seen: saved.version,
      isSent: form.text('akce') !== 'ulozit',
      requestId: request.id,
    });
    return done();
  } catch (error) {
    return await problemHere(asked, error);
  }
};

/** What stands in the way is told on the page that sends. */
async function problemHere(asked: PageRequest, error: unknown): Promise<Page> {
  if (!(error instanceof Problem) || error.status >= 500) throw error;
  const { say } = asked.page;
  const registration: Registration = await openRegistration(asked);
  if (error.code === 'revision-conflict') return conflictPage(asked.page, registration, last, {});
  // Faults of the draft are told by the page itself.
  const faults =
    error.code === 'invalid-passport'
      ? []
      : [
          { field: '', message: say(problemCodes[error.code].title) },
          ...error.faults.map(({ message }) => ({ field: '', message: say(message) })),
        ];
  return await reviewPage(asked, registration, faults);
}

/** `GET /registrace/…/hotovo`: what became of it. */
export const donePage: MakePage = async (asked) => {
  const { ctx, page, reply } = asked;
  const { say, language } = page;
  const registration = await openRegistration(asked);
  if (registration.passport === null) return reply.redirect(`/registrace/${registration.id}/${last.path}`, 303);
  const view = await getPassport(ctx, page.actor, registration.passport);
  const isKept = view.registry.status === 'draft';
  return {
    title: say(isKept ? texts.kept : texts.sent),
    content: (
      <>
        <h1>{say(isKept ? texts.kept : texts.sent)}</h1>
        <p class="lead">
          <Said text={view.title} language={language} />
        </p>
        <p>{say(isKept ? texts.keptLead : texts.sentLead)}</p>
        <p class="actions">
          <a class="button" href={passportUrl(view.slug)}>
            {say(texts.open)}
          </a>
          <a href="/registrace">{say(texts.next)}</a>
          <a href={`/registrace?kopie=${encodeURIComponent(view.slug)}`}>{say(texts.copy)}</a>
        </p>
      </>
    ),
  };
};
