import type { Registration, RegistrationState } from '@pasport/api';
import { findUnit, parseDraft, unitsNamed, type TerritoryUnit } from '@pasport/model';
import type { FormBody } from '../page/form-body.ts';
import type { PageContext } from '../page/page-context.ts';
import type { FormFault } from '../ui/form-fault.ts';
import { writeAt } from './at-pointer.ts';
import type { Step } from './steps.ts';
import { withAccess } from './with-access.ts';

/** What a form makes of a registration, and what is wrong with it. */
export interface AppliedStep {
  readonly state: RegistrationState;
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly FormFault[];
  readonly units: readonly TerritoryUnit[];
}

const texts = {
  noTitle: { cs: 'Napište název: čeho se data týkají a kde.', en: 'Write a title: what the data are about and where.' },
  noUnit: {
    cs: 'Takové území v RÚIAN neznáme. Zkuste název obce, okresu nebo kraje.',
    en: 'There is no such territory in RÚIAN. Try the name of a municipality, a district or a region.',
  },
  moreUnits: { cs: 'Území s tímto názvem je víc. Vyberte jedno.', en: 'There are more territories of this name. Choose one.' },
} as const;

/** Puts what was typed into the draft; the same rules as everywhere tell what is wrong, at the fields of this step. */
export function applyStep({ say }: PageContext, { organisation, state }: Registration, step: Step, form: FormBody): AppliedStep {
  const values = Object.fromEntries(step.fields.map(({ name }) => [name, form.text(name)]));
  const origins = { ...state.origins };
  const before = state.draft;
  let draft = before;
  for (const field of step.fields) {
    if (!form.has(field.name)) continue;
    const next = field.write(draft, values[field.name] ?? '');
    if (field.read(next) !== field.read(draft)) origins[field.pointer] = { from: 'you' };
    draft = next;
  }
  const chosen = findUnit(form.text('uzemi_kod'));
  if (chosen && step.number === 2) draft = writeAt(draft, '/territory/units', [chosen.id]);
  if (step.number === 3) draft = withAccess(draft);
  const territory = step.number === 2 && !chosen ? territoryFault(values['uzemi'] ?? '', step, before, say) : undefined;
  const faults = [...(territory ? [territory.fault] : []), ...faultsOf(draft, organisation, step, say)];
  return { state: { ...state, draft, origins }, values, faults, units: territory?.units ?? [] };
}

function territoryFault(
  text: string,
  { fields }: Step,
  before: RegistrationState['draft'],
  say: PageContext['say'],
): { fault: FormFault; units: readonly TerritoryUnit[] } | undefined {
  const shown = fields.find(({ name }) => name === 'uzemi')?.read(before);
  if (text.trim() === '' || text.trim() === shown) return undefined;
  const units = unitsNamed(text);
  if (units.length === 1) return undefined;
  return { fault: { field: 'uzemi', message: say(units.length === 0 ? texts.noUnit : texts.moreUnits) }, units };
}

/** Faults of this step; the rest of the draft is told of when it is sent. */
function faultsOf(draft: RegistrationState['draft'], organisation: string, { fields }: Step, say: PageContext['say']): FormFault[] {
  const { faults } = parseDraft({ ...draft, organisation });
  const own = faults.flatMap(({ pointer, message }) => {
    const field = fields.find((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`) || isOf(one.name, pointer));
    return field ? [{ field: field.name, message: `${field.label[language(say)]}: ${say(message)}` }] : [];
  });
  const isNamed = fields.some(({ name }) => name === 'nazev') && draft.title === undefined;
  return isNamed ? [{ field: 'nazev', message: say(texts.noTitle) }, ...own.filter(({ field }) => field !== 'nazev')] : own;
}

/** The link is one field for several places of a distribution. */
function isOf(name: string, pointer: string): boolean {
  return name === 'odkaz' && /^\/distributions\/0\/(?:accessUrl|service\/endpointUrl)$/u.test(pointer);
}

function language(say: PageContext['say']): 'cs' | 'en' {
  return say({ cs: 'cs', en: 'en' }) as 'cs' | 'en';
}
