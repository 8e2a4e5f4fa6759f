import { acceptInvitation, askedOf, describeInvitation, setSessionCookie, type Context, type ShownInvitation } from '@pasport/api';
import { Problem, problemCodes, type Text } from '@pasport/model';
import type { FastifyReply } from 'fastify';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { formBody } from '../page/form-body.ts';
import type { PageContext } from '../page/page-context.ts';
import type { Page } from '../page/render-page.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { formFaults, type FormFault } from '../ui/form-fault.ts';
import { organisationNames } from '../ui/organisation-names.ts';
import { PageForm } from '../ui/page-form.tsx';
import { AcceptForm } from './accept-form.tsx';
import { LinkCodeField } from './link-code-field.tsx';
import { waitText } from './wait-text.ts';

const texts = {
  title: { cs: 'Pozvánka do registru', en: 'Invitation to the registry' },
  next: { cs: 'Pokračovat', en: 'Continue' },
} as const satisfies Record<string, Text>;

const path = '/prihlaseni/pozvanka';
const fields = { '/name': 'jmeno', '/email': 'email', '/password': 'heslo' } as const;

/** `GET /prihlaseni/pozvanka`: takes the code from the address, or lets one paste it. */
export const invitationPage: MakePage = async ({ page }) => codePage(page, '', []);

/** `POST /prihlaseni/pozvanka`: first shows what the invitation is for, then accepts it. */
export const postInvitation: MakePage = async (asked) => {
  const { ctx, page, request } = asked;
  const form = formBody(request);
  const secret = form.text('kod').trim().replace(/^.*#/u, '');
  let invitation: ShownInvitation;
  try {
    invitation = await describeInvitation(ctx, secret, askedOf(request));
  } catch (error) {
    return codePage(page, secret, [{ field: 'kod', message: messageOf(page, error) }]);
  }
  return form.has('prijmout') ? await accept(asked, secret, invitation) : await acceptPage(ctx, page, { secret, invitation });
};

async function accept(
  { ctx, page, request, reply }: PageRequest,
  secret: string,
  invitation: ShownInvitation,
): Promise<Page | FastifyReply> {
  const form = formBody(request);
  const [name, email] = [form.text('jmeno'), form.text('email').trim()];
  const wanted = { secret, name, email, password: form.text('heslo'), language: page.language };
  try {
    setSessionCookie(ctx, reply, await acceptInvitation(ctx, page.actor, wanted, askedOf(request)));
    return reply.redirect('/ucet?zprava=pozvanka', 303);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return await acceptPage(ctx, page, { secret, invitation, name, email, faults: formFaults(page, error, fields) });
  }
}

function messageOf(page: PageContext, error: unknown): string {
  if (!(error instanceof Problem)) throw error;
  return error.code === 'too-many-requests' ? waitText(error, page.language) : page.say(problemCodes[error.code].title);
}

function codePage(page: PageContext, code: string, faults: readonly FormFault[]): Page {
  const { say, language } = page;
  return {
    title: say(texts.title),
    hasFaults: faults.length > 0,
    status: faults.length > 0 ? 422 : 200,
    islands: ['link-code.js'],
    styles: ['tables.css', 'admin.css'],
    content: (
      <>
        <ErrorSummary faults={faults} language={language} />
        <h1>{say(texts.title)}</h1>
        <PageForm page={page} action={path} class="narrow-form">
          <LinkCodeField language={language} value={code} faults={faults} isSentAtOnce={faults.length === 0} />
          <button class="button" type="submit">
            {say(texts.next)}
          </button>
        </PageForm>
      </>
    ),
  };
}

interface AcceptState {
  readonly secret: string;
  readonly invitation: ShownInvitation;
  readonly name?: string;
  readonly email?: string;
  readonly faults?: readonly FormFault[];
}

async function acceptPage(ctx: Context, page: PageContext, state: AcceptState): Promise<Page> {
  const { faults = [], invitation } = state;
  const nameOf = await organisationNames(ctx, [invitation.organisation], page.language);
  return {
    title: page.say(texts.title),
    hasFaults: faults.length > 0,
    status: faults.length > 0 ? 422 : 200,
    styles: ['tables.css', 'admin.css'],
    content: (
      <>
        <ErrorSummary faults={faults} language={page.language} />
        <h1>{page.say(texts.title)}</h1>
        <AcceptForm page={page} action={path} place={nameOf(invitation.organisation)} {...state} faults={faults} />
      </>
    ),
  };
}
