import { askedOf, dropToken, makeToken, roles, tokensOf, type ShownToken } from '@pasport/api';
import { Problem, type Text } from '@pasport/model';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { formBody, queryText } from '../page/form-body.ts';
import type { PageContext } from '../page/page-context.ts';
import type { Page } from '../page/render-page.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { formFaults, type FormFault } from '../ui/form-fault.ts';
import { DoneNotice } from '../ui/notice.tsx';
import { organisationNames } from '../ui/organisation-names.ts';
import { adminPage, demandPart } from './admin-page.tsx';
import { NewTokenForm } from './new-token-form.tsx';
import { organisationOptions } from './organisation-field.tsx';
import { organisationOf, roleOptions } from './role-options.ts';
import { SecretOnce } from './secret-once.tsx';
import { TokensTable } from './tokens-table.tsx';

const part = '/sprava/klice';
const own = '/ucet/klice';
const texts = {
  title: { cs: 'Přístupové klíče', en: 'Access tokens' },
  ownTitle: { cs: 'Moje přístupové klíče', en: 'My access tokens' },
  ownLead: {
    cs: 'Klíč jedná vaším jménem v roli, kterou máte právě teď, a skončí s ní.',
    en: 'A token acts in your name, in the role that you act in now, and ends with it.',
  },
  once: {
    cs: 'Klíč je hotový. Uložte si ho hned, podruhé ho nezobrazíme.',
    en: 'The token is ready. Keep it now; we will not show it again.',
  },
  use: { cs: 'Posílá se v hlavičce', en: 'It is sent in the header' },
  none: { cs: 'Žádný klíč tu zatím není.', en: 'There is no token yet.' },
  revoked: { cs: 'Klíč je odvolaný, platí to hned.', en: 'The token is revoked, at once.' },
} as const satisfies Record<string, Text>;
const fields = { '/label': 'nazev', '/role': 'role', '/organisation': 'organizace' } as const;
const noLabel: Text = { cs: 'Napište, k čemu klíč bude.', en: 'Say what the token will be for.' };

/** What the form of a new token sent. */
export interface NewTokenState {
  readonly label?: string;
  readonly faults?: readonly FormFault[];
  readonly token?: string;
}

/** `GET /sprava/klice`: tokens of an organisation, or of all. */
export const tokensPage: MakePage = async (asked) => {
  demandPart(asked.page, part);
  return await tokensPageOf(asked, {});
};

/** `GET /ucet/klice`: the own tokens. */
export const ownTokensPage: MakePage = async (asked) => await ownTokensPageOf(asked, {});

/** `POST /sprava/klice`: makes a token of an organisation, or revokes one. */
export const postTokens: MakePage = async (asked) => {
  demandPart(asked.page, part);
  return await changeTokens(asked, 'organisation');
};

/** `POST /ucet/klice`: makes an own token, or revokes one. */
export const postOwnTokens: MakePage = async (asked) => await changeTokens(asked, 'me');

async function changeTokens(asked: PageRequest, owner: 'me' | 'organisation') {
  const { ctx, page, request, reply } = asked;
  const form = formBody(request);
  const show = owner === 'me' ? ownTokensPageOf : tokensPageOf;
  if (form.has('odvolat')) {
    await dropToken(ctx, page.actor, form.text('odvolat'), askedOf(request));
    return reply.redirect(`${owner === 'me' ? own : part}?zprava=odvolano`, 303);
  }
  const label = form.text('nazev').trim().slice(0, 200);
  if (label === '') return await show(asked, { label, faults: [{ field: 'nazev', message: page.say(noLabel) }] });
  const organisation = form.text('organizace').trim() || organisationOf(page.actor);
  const wanted = {
    owner,
    label,
    days: Math.min(365, Math.max(1, Number(form.text('dny')) || 90)),
    scope: form.text('rozsah') === 'write' ? ('write' as const) : ('read' as const),
    ...(owner === 'organisation' && { role: roles.find((one) => one === form.text('role')), organisation: organisation ?? undefined }),
  };
  try {
    return await show(asked, { token: (await makeToken(ctx, page.actor, wanted, askedOf(request))).token });
  } catch (error) {
    if (!(error instanceof Problem) || (error.code !== 'invalid-request' && error.code !== 'organisation-not-found')) throw error;
    return await show(asked, { label, faults: formFaults(page, error, fields) });
  }
}

async function tokensPageOf({ ctx, page, request }: PageRequest, state: NewTokenState): Promise<Page> {
  const tokens = await tokensOf(ctx, page.actor);
  const options = { roles: roleOptions(page), organisations: await organisationOptions(ctx, page) };
  return adminPage(page, {
    part,
    title: page.say(texts.title),
    faults: state.faults ?? [],
    done: doneText(page, queryText(request, 'zprava'), state),
    content: (
      <>
        <TokenOnce page={page} token={state.token} />
        <NewTokenForm page={page} action={part} state={state} {...options} />
        <Tokens page={page} tokens={tokens} action={part} nameOf={await namesOf(ctx, tokens, page)} />
      </>
    ),
  });
}

async function ownTokensPageOf({ ctx, page, request }: PageRequest, state: NewTokenState): Promise<Page> {
  const { say, actor } = page;
  const all = await tokensOf(ctx, actor);
  const tokens = all.filter(({ person }) => actor.kind === 'person' && person === actor.id);
  const done = doneText(page, queryText(request, 'zprava'), state);
  return {
    title: say(texts.ownTitle),
    isWide: true,
    hasFaults: (state.faults ?? []).length > 0,
    status: state.faults ? 422 : 200,
    styles: ['tables.css', 'admin.css'],
    content: (
      <>
        <ErrorSummary faults={state.faults ?? []} language={page.language} />
        <h1>{say(texts.ownTitle)}</h1>
        {done !== undefined && <DoneNotice>{done}</DoneNotice>}
        <TokenOnce page={page} token={state.token} />
        <p>{say(texts.ownLead)}</p>
        <NewTokenForm page={page} action={own} state={state} />
        <Tokens page={page} tokens={tokens} action={own} nameOf={await namesOf(ctx, tokens, page)} />
      </>
    ),
  };
}

function doneText({ say }: PageContext, word: string, { faults, token }: NewTokenState): string | undefined {
  return word === 'odvolano' && !faults && token === undefined ? say(texts.revoked) : undefined;
}

async function namesOf(ctx: PageRequest['ctx'], tokens: readonly ShownToken[], { language }: PageContext) {
  return await organisationNames(
    ctx,
    tokens.map(({ organisation }) => organisation),
    language,
  );
}

function TokenOnce({ page: { say }, token }: { readonly page: PageContext; readonly token: string | undefined }) {
  if (token === undefined) return null;
  return (
    <SecretOnce lead={say(texts.once)} secret={token}>
      <p>
        {say(texts.use)} <code>Authorization: Bearer …</code>
      </p>
    </SecretOnce>
  );
}

interface TokensProps {
  readonly page: PageContext;
  readonly tokens: readonly ShownToken[];
  readonly action: string;
  readonly nameOf: (organisation: string | null) => string;
}

function Tokens(props: TokensProps) {
  return props.tokens.length === 0 ? <p>{props.page.say(texts.none)}</p> : <TokensTable {...props} />;
}
