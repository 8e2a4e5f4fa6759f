import { askedOf, confirmSecondFactor, enrolSecondFactor, newRecoveryCodes, removeSecondFactor } from '@pasport/api';
import { Problem, problemCodes, type Text } from '@pasport/model';
import type { MakePage } from '../page/add-page.ts';
import { formBody } from '../page/form-body.ts';
import type { PageContext } from '../page/page-context.ts';
import type { Page } from '../page/render-page.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import type { FormFault } from '../ui/form-fault.ts';
import { PageForm } from '../ui/page-form.tsx';
import { QrCode } from '../ui/qr-code.tsx';
import { TextField } from '../ui/text-field.tsx';
import { accountPageOf } from './account-page.tsx';
import { secondFactorPageOf } from './second-factor-page.tsx';
import { confirmFaults } from './confirm-faults.ts';

const texts = {
  title: { cs: 'Zapnutí druhého faktoru', en: 'Turning the second factor on' },
  scan: {
    cs: 'Načtěte obrázek ověřovací aplikací v telefonu (například FreeOTP, Aegis nebo Google Authenticator).',
    en: 'Scan the picture with an authenticator application in your phone (such as FreeOTP, Aegis or Google Authenticator).',
  },
  type: {
    cs: 'Nemůžete-li obrázek načíst, opište do aplikace tento klíč:',
    en: 'If you cannot scan it, type this key into the application:',
  },
  qr: { cs: 'QR kód s klíčem pro ověřovací aplikaci', en: 'QR code with the key for the authenticator application' },
  code: { cs: 'Kód z aplikace', en: 'Code of the application' },
  hint: { cs: 'Šest číslic, které aplikace ukáže.', en: 'Six digits that the application shows.' },
  confirm: { cs: 'Potvrdit a zapnout', en: 'Confirm and turn on' },
  codesTitle: { cs: 'Záložní kódy', en: 'Recovery codes' },
  codesLead: {
    cs: 'Opište si je nebo vytiskněte a uložte mimo počítač. Každý platí jednou, místo kódu z aplikace. Znovu je nezobrazíme.',
    en: 'Write them down or print them and keep them away from the computer. Each works once, in place of the code of the application. We show them only now.',
  },
  back: { cs: 'Mám je uložené, zpět na účet', en: 'I have kept them, back to the account' },
} as const satisfies Record<string, Text>;

/** `POST /ucet/druhy-faktor`: prepares the second factor, turns it off or gives new codes – after the password. */
export const postSecondFactor: MakePage = async (asked) => {
  const { ctx, page, request, reply } = asked;
  const form = formBody(request);
  const password = form.text('heslo-faktor');
  try {
    if (form.text('krok') === 'vypnout') {
      await removeSecondFactor(ctx, page.actor, password, askedOf(request));
      return reply.redirect('/ucet?zprava=faktor-vypnut', 303);
    }
    if (form.text('krok') === 'kody') return codesPage(page, await newRecoveryCodes(ctx, page.actor, password, askedOf(request)));
    return enrolPage(page, await enrolSecondFactor(ctx, page.actor, password, askedOf(request)), []);
  } catch (error) {
    const faults = confirmFaults(page, error, 'heslo-faktor');
    const isSetUp = form.text('odkud') === 'nastaveni';
    return isSetUp ? await secondFactorPageOf(asked, faults) : await accountPageOf(asked, faults);
  }
};

/** `POST /ucet/druhy-faktor/potvrdit`: turns it on by a first code. */
export const postConfirmSecondFactor: MakePage = async ({ ctx, page, request }) => {
  const form = formBody(request);
  try {
    return codesPage(page, await confirmSecondFactor(ctx, page.actor, form.text('kod'), askedOf(request)));
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'code-not-valid') throw error;
    const faults = [{ field: 'kod', message: page.say(problemCodes[error.code].title) }];
    return enrolPage(page, { secret: form.text('klic'), uri: form.text('uri') }, faults);
  }
};

function enrolPage(page: PageContext, { secret, uri }: { secret: string; uri: string }, faults: readonly FormFault[]): Page {
  const { say } = page;
  return {
    title: say(texts.title),
    hasFaults: faults.length > 0,
    status: faults.length > 0 ? 422 : 200,
    styles: ['tables.css', 'admin.css'],
    content: (
      <>
        <ErrorSummary faults={faults} language={page.language} />
        <h1>{say(texts.title)}</h1>
        <p>{say(texts.scan)}</p>
        {uri.startsWith('otpauth://totp/') && <QrCode text={uri} label={say(texts.qr)} />}
        <p>{say(texts.type)}</p>
        <code class="secret">{secret.match(/.{1,4}/gu)?.join(' ')}</code>
        <PageForm page={page} action="/ucet/druhy-faktor/potvrdit" class="narrow-form">
          <input type="hidden" name="klic" value={secret} />
          <input type="hidden" name="uri" value={uri} />
          <TextField
            name="kod"
            label={say(texts.code)}
            hint={say(texts.hint)}
            autocomplete="one-time-code"
            inputMode="numeric"
            maxLength={10}
            isCode
            faults={faults}
          />
          <button class="button" type="submit">
            {say(texts.confirm)}
          </button>
        </PageForm>
      </>
    ),
  };
}

function codesPage({ say }: PageContext, codes: readonly string[]): Page {
  return {
    title: say(texts.codesTitle),
    styles: ['tables.css', 'admin.css'],
    content: (
      <>
        <h1>{say(texts.codesTitle)}</h1>
        <p>{say(texts.codesLead)}</p>
        <ul class="codes">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <a class="button" href="/ucet">
          {say(texts.back)}
        </a>
      </>
    ),
  };
}
