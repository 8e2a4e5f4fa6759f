import type { PassportView } from '@pasport/api';
import { securityPolicy } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { levelWords, personalDataWords } from './passport-words.ts';
import { visibilityTexts } from './visibility-texts.ts';
import { wordFor } from '@pasport/validator';

const texts = {
  heading: { cs: 'Kdo to smí vidět', en: 'Who may see it' },
  level: { cs: 'Úroveň', en: 'Level' },
  why: { cs: 'Proč', en: 'Why' },
  personal: { cs: 'Osobní údaje v datech', en: 'Personal data in the data' },
  overridden: {
    cs: 'O úrovni rozhodl bezpečnostní gestor. Z údajů v pasportu by vyšla úroveň',
    en: 'The security officer decided the level. What the passport says would give the level',
  },
} as const;

/** The security level in plain words: what this visitor sees of the passport, and why. */
export function SecurityCard({ view, page: { say, language } }: { readonly view: PassportView; readonly page: PageContext }) {
  const { level, ruleId, override } = view.registry.security;
  const rule = securityPolicy.rules.find(({ id }) => id === ruleId);
  return (
    <section class="card" id="zabezpeceni" aria-labelledby="zabezpeceni-nadpis">
      <h2 id="zabezpeceni-nadpis">{say(texts.heading)}</h2>
      <p>
        {say(texts.level)}: <strong>{`${level} – ${say(levelWords[level])}`}</strong>
      </p>
      {rule && rule.level === level && (
        <p>
          {say(texts.why)}: {say(rule.explanation)}
        </p>
      )}
      {override && (
        <p>
          {say(texts.overridden)} {override.derivedLevel}: {override.reason}
        </p>
      )}
      {view.view === 'full' && <p>{say(visibilityTexts(view))}</p>}
      {view.security?.personalData && (
        <p>
          {say(texts.personal)}: {wordFor(personalDataWords, view.security.personalData, language)}
        </p>
      )}
    </section>
  );
}
