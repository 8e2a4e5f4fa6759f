import { auditOutcomes } from '@pasport/api';
import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';

const texts = {
  title: { cs: 'Filtrovat', en: 'Filter' },
  action: { cs: 'Co se stalo', en: 'What happened' },
  actionHint: { cs: 'Začátek, např. sign-in nebo passport.', en: 'The beginning, such as sign-in or passport.' },
  actor: { cs: 'Kdo', en: 'Who' },
  actorHint: { cs: 'Např. person:…, token:… nebo guest.', en: 'Such as person:…, token:… or guest.' },
  object: { cs: 'S čím', en: 'To what' },
  organisation: { cs: 'Organizace (krátké jméno)', en: 'Organisation (short name)' },
  outcome: { cs: 'Jak to dopadlo', en: 'Outcome' },
  any: { cs: 'jakkoli', en: 'any' },
  done: { cs: 'stalo se', en: 'done' },
  refused: { cs: 'bylo odmítnuto', en: 'refused' },
  from: { cs: 'Od', en: 'From' },
  to: { cs: 'Do', en: 'To' },
  submit: { cs: 'Zobrazit', en: 'Show' },
  reset: { cs: 'Zrušit filtr', en: 'Reset the filter' },
} as const satisfies Record<string, Text>;

const names = ['co', 'kdo', 's-cim', 'organizace', 'vysledek', 'od', 'do'] as const;

interface AuditFilterProps {
  readonly page: PageContext;
  /** What the address holds. */
  readonly value: (name: string) => string;
}

/** Narrows the audit log; the result is an address that can be shared. */
export function AuditFilter({ page: { say }, value }: AuditFilterProps) {
  const isSet = names.some((name) => value(name) !== '');
  return (
    <details class="card" open={isSet}>
      <summary>{say(texts.title)}</summary>
      <form action="/sprava/audit" method="get" class="filter-grid">
        <TextField name="co" label={say(texts.action)} hint={say(texts.actionHint)} value={value('co')} isCode />
        <TextField name="kdo" label={say(texts.actor)} hint={say(texts.actorHint)} value={value('kdo')} isCode />
        <TextField name="s-cim" label={say(texts.object)} value={value('s-cim')} isCode />
        <TextField name="organizace" label={say(texts.organisation)} value={value('organizace')} isCode />
        <SelectField
          name="vysledek"
          label={say(texts.outcome)}
          value={value('vysledek')}
          options={[{ value: '', label: say(texts.any) }, ...auditOutcomes.map((one) => ({ value: one, label: say(texts[one]) }))]}
        />
        <TextField name="od" type="date" label={say(texts.from)} value={value('od')} />
        <TextField name="do" type="date" label={say(texts.to)} value={value('do')} />
        <p class="actions">
          <button class="button" type="submit">
            {say(texts.submit)}
          </button>
          {isSet && <a href="/sprava/audit">{say(texts.reset)}</a>}
        </p>
      </form>
    </details>
  );
}
