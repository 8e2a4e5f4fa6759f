import type { PassportView } from '@pasport/api';
import { wordFor } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';
import { AddressLink } from './address-link.tsx';
import { codeLabel, iriLabel } from './code-label.ts';
import { factsOf, type Fact } from './fact.ts';
import { formatDate } from './format-date.ts';
import { formatDuration } from './format-duration.ts';
import { originWords, planWords } from './passport-words.ts';
import { Said } from './said.tsx';

const texts = {
  origin: { cs: 'Jak data vznikají', en: 'How the data arise' },
  steps: { cs: 'Postup', en: 'Steps' },
  assurance: { cs: 'Jak se hlídá kvalita', en: 'How quality is kept' },
  retention: { cs: 'Doba uchování', en: 'Kept for' },
  plan: { cs: 'Plán zveřejnění', en: 'Publication plan' },
  law: { cs: 'Právní předpisy', en: 'Legislation' },
  hvd: { cs: 'Data s vysokou hodnotou', en: 'High-value data' },
  agendas: { cs: 'Agendy', en: 'Agendas' },
} as const;

/** How the data arise, how they are to be published, which laws apply. */
export function processFacts({ process, legal }: PassportView, { say, language }: PageContext): Fact[] {
  const plan = process?.publicationPlan;
  return factsOf([
    [say(texts.origin), process?.origin && wordFor(originWords, process.origin, language)],
    [say(texts.steps), process?.steps && <Said text={process.steps} language={language} />],
    [say(texts.assurance), process?.qualityAssurance && <Said text={process.qualityAssurance} language={language} />],
    [say(texts.retention), process?.retention && formatDuration(process.retention, language)],
    [
      say(texts.plan),
      plan && (
        <>
          {[plan.state && wordFor(planWords, plan.state, language), plan.plannedOn && formatDate(plan.plannedOn, language)]
            .filter(Boolean)
            .join(', ')}
          {plan.reason && (
            <>
              {' – '}
              <Said text={plan.reason} language={language} />
            </>
          )}
        </>
      ),
    ],
    [
      say(texts.law),
      legal?.applicableLegislation?.map((iri) => (
        <div key={iri}>
          <AddressLink url={iri}>{iriLabel('legislation', iri, language)}</AddressLink>
        </div>
      )),
    ],
    [say(texts.hvd), legal?.hvdCategories?.map((code) => codeLabel('hvd-category', code, language)).join(', ')],
    [say(texts.agendas), legal?.agendas?.join(', ')],
  ]);
}
