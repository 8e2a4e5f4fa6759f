import { actions, explain, organisationRoles, roleNames, roles, rules, type Action, type Explanation, type Role } from '@pasport/api';
import { Problem, problemCodes, type Text } from '@pasport/model';
import { wordFor } from '@pasport/validator';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { queryText } from '../page/form-body.ts';
import type { PageContext } from '../page/page-context.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { FormFault } from '../ui/form-fault.ts';
import { actionNames } from './action-names.ts';
import { adminPage, demandPart } from './admin-page.tsx';
import { PermissionForm } from './permission-form.tsx';
import { organisationOf } from './role-options.ts';

const part = '/sprava/opravneni';
const texts = {
  title: { cs: 'Kdo co smí', en: 'Who may do what' },
  answer: { cs: 'Odpověď', en: 'Answer' },
  yes: { cs: 'Ano, smí.', en: 'Yes.' },
  no: { cs: 'Ne, nesmí.', en: 'No.' },
  rule: { cs: 'Pravidlo', en: 'Rule' },
  rules: { cs: 'Pravidla', en: 'Rules' },
  lead: {
    cs: 'Co nedovoluje žádné pravidlo, to se nesmí. Vlastní zápis navíc nikdo nezveřejní sám, když je, kdo by ho schválil. O tom, kolik kdo z pasportu uvidí, rozhoduje jeho stav a bezpečnostní úroveň.',
    en: 'What no rule allows is refused. Besides, nobody publishes their own work while somebody else could approve it. How much of a passport somebody sees is decided by its status and security level.',
  },
  who: { cs: 'Kdo', en: 'Who' },
  what: { cs: 'Co', en: 'What' },
  where: { cs: 'Kde', en: 'Where' },
  own: { cs: 've své organizaci', en: 'in the own organisation' },
  all: { cs: 'všude', en: 'everywhere' },
} as const satisfies Record<string, Text>;

/** `GET /sprava/opravneni`: the rules, and an answer to one question. */
export const permissionsPage: MakePage = async (asked) => {
  const { page, request } = asked;
  demandPart(page, part);
  const { say } = page;
  const isAsked = queryText(request, 'smi') !== '';
  const { answers, faults } = isAsked ? await answer(asked) : { answers: [], faults: [] };
  return adminPage(page, {
    part,
    title: say(texts.title),
    faults,
    content: (
      <>
        <PermissionForm page={page} value={(name) => queryText(request, name)} faults={faults} organisation={organisationOf(page.actor)} />
        {answers.map(({ allowed, text, rule, view, ownWork }) => (
          <div key={rule} class={allowed ? 'notice notice-success' : 'notice notice-warning'} role="status">
            <h2>{say(texts.answer)}</h2>
            <p>
              <strong>{say(allowed ? texts.yes : texts.no)}</strong> {say(text)}
            </p>
            {ownWork && <p>{say(ownWork.text)}</p>}
            <p class="muted">
              {say(texts.rule)}: <code>{view === undefined ? rule : `${rule} (${view})`}</code>
            </p>
          </div>
        ))}
        <h2>{say(texts.rules)}</h2>
        <p>{say(texts.lead)}</p>
        <RulesTable page={page} />
      </>
    ),
  });
};

async function answer({ ctx, page, request }: PageRequest): Promise<{ answers: Explanation[]; faults: FormFault[] }> {
  const role = roles.find((one) => one === queryText(request, 'role'));
  const organisation = queryText(request, 'organizace').trim();
  const action = (Object.keys(actions) as Action[]).find((one) => one === queryText(request, 'smi'));
  const resource = queryText(request, 'kde').trim();
  const where = resource === '' ? 'registry' : `organisation:${resource}`;
  if (action === undefined) return { answers: [], faults: [] };
  const actor = role ? `role:${role}${organisation === '' ? '' : `@${organisation}`}` : 'guest';
  try {
    return { answers: await explain(ctx, page.actor, { actor, action, resource: where }), faults: [] };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const field = role && needsOrganisation(role) && organisation === '' ? 'organizace' : '';
    const message = field === '' ? page.say(problemCodes[error.code].title) : page.say(organisationMissing);
    return { answers: [], faults: [{ field, message }] };
  }
}

const organisationMissing: Text = { cs: 'Tato role jedná za organizaci; uveďte ji.', en: 'This role acts for an organisation; name it.' };
const needsOrganisation = (role: Role): boolean => organisationRoles.has(role);

function RulesTable({ page: { say, language } }: { readonly page: PageContext }) {
  return (
    <DataTable
      caption={say(texts.rules)}
      isCaptionHidden
      columns={[texts.rule, texts.who, texts.what, texts.where].map((title) => ({ title: say(title) }))}
      rows={rules.map((rule) => ({
        key: rule.id,
        cells: [
          say(rule.text),
          rule.roles.map((role) => say(roleNames[role])).join(', '),
          rule.actions.map((action) => wordFor(actionNames, action, language)).join(', '),
          say(rule.reach === 'own' ? texts.own : texts.all),
        ],
      }))}
    />
  );
}
