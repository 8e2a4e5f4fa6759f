import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { countText } from '../ui/count-text.ts';
import { PageForm } from '../ui/page-form.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { AccountState } from './account-page.tsx';

const texts = {
  title: { cs: 'Druhý faktor', en: 'Second factor' },
  lead: {
    cs: 'Kód z aplikace v telefonu ochrání účet, i kdyby někdo zjistil vaše heslo.',
    en: 'A code of an application in your phone protects the account even if somebody learns your password.',
  },
  off: { cs: 'Je vypnutý.', en: 'It is off.' },
  on: { cs: 'Je zapnutý.', en: 'It is on.' },
  password: { cs: 'Heslo pro potvrzení', en: 'Password, to confirm' },
  turnOn: { cs: 'Zapnout druhý faktor', en: 'Turn the second factor on' },
  turnOff: { cs: 'Vypnout druhý faktor', en: 'Turn the second factor off' },
  renew: { cs: 'Vydat nové záložní kódy', en: 'Make new recovery codes' },
  none: {
    cs: 'Bez hesla jej nastavit nejde; chrání vás váš poskytovatel.',
    en: 'Without a password it cannot be set; your provider protects you.',
  },
} as const satisfies Record<string, Text>;

const left = {
  cs: { one: 'Zbývá # záložní kód.', few: 'Zbývají # záložní kódy.', many: 'Zbývá # záložních kódů.' },
  en: { one: '# recovery code is left.', many: '# recovery codes are left.' },
} as const;

/** Turning the second factor on and off; each asks for the password. */
export function SecondFactorSection({ page, state }: { readonly page: PageContext; readonly state: AccountState }) {
  const { say, language } = page;
  const { secondFactor, hasPassword } = state.account;
  return (
    <section aria-labelledby="second-factor">
      <h2 id="second-factor">{say(texts.title)}</h2>
      <p>{say(texts.lead)}</p>
      <p>
        <strong>{say(secondFactor.isOn ? texts.on : texts.off)}</strong>{' '}
        {secondFactor.isOn && countText(secondFactor.recoveryCodesLeft ?? 0, left, language)}
      </p>
      {hasPassword ? (
        <PageForm page={page} action="/ucet/druhy-faktor" class="narrow-form">
          <TextField
            name="heslo-faktor"
            type="password"
            label={say(texts.password)}
            autocomplete="current-password"
            faults={state.faults}
          />
          <p class="actions">
            {secondFactor.isOn ? (
              <>
                <button class="button" type="submit" name="krok" value="kody">
                  {say(texts.renew)}
                </button>
                <button class="button button-quiet" type="submit" name="krok" value="vypnout">
                  {say(texts.turnOff)}
                </button>
              </>
            ) : (
              <button class="button" type="submit" name="krok" value="zapnout">
                {say(texts.turnOn)}
              </button>
            )}
          </p>
        </PageForm>
      ) : (
        <p>{say(texts.none)}</p>
      )}
    </section>
  );
}
