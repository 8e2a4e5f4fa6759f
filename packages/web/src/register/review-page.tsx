import { findDuplicates, type ProbedDuplicate, type Registration } from '@pasport/api';
import { assessSecurity, parseDraft, type Draft, type SecurityAssessment } from '@pasport/model';
import { assessPassport, gradeOf, gradeWords, numberIn, type QualityReport } from '@pasport/validator';
import type { PageRequest } from '../page/add-page.ts';
import type { PageContext } from '../page/page-context.ts';
import type { Page } from '../page/render-page.tsx';
import { passportUrl } from '../passport/passport-url.ts';
import { Said } from '../passport/said.tsx';
import type { FormFault } from '../ui/form-fault.ts';
import { FieldControl } from './field-control.tsx';
import { levelSentences } from './level-sentences.ts';
import { licenceField } from './licence-field.ts';
import { stepPage } from './step-frame.tsx';
import { SummaryList } from './summary-list.tsx';
import { steps, stepUrl } from './steps.ts';

const texts = {
  level: { cs: 'Kdo data a záznam uvidí', en: 'Who will see the data and the record' },
  summary: { cs: 'Co odesíláte', en: 'What you send' },
  quality: { cs: 'Jak dobrý záznam to je', en: 'How good the record is' },
  ofHundred: { cs: 'bodů ze 100', en: 'points of 100' },
  fix: { cs: 'Nejvíc pomůže', en: 'What helps most' },
  later: { cs: 'Nic z toho nebrání odeslání.', en: 'None of this stands in the way of sending.' },
  alike: { cs: 'Možná už existuje', en: 'It may exist already' },
  alikeLead: {
    cs: 'Podobá se záznamům vašeho úřadu. Je-li některý z nich týž, upravte raději ten.',
    en: 'It resembles records of your office. If one of them is the same, change that one instead.',
  },
  send: { cs: 'Odeslat ke schválení', en: 'Send for approval' },
  keep: { cs: 'Uložit rozepsané', en: 'Keep unfinished' },
  change: { cs: 'Upravit odpovědi', en: 'Change the answers' },
} as const;

const last = steps[3];

/** The last step: what follows from the answers, what is sent, how good it is, what it resembles. */
export async function reviewPage({ ctx, page }: PageRequest, registration: Registration, faults: readonly FormFault[] = []): Promise<Page> {
  const { say } = page;
  const { organisation, state } = registration;
  const at = ctx.clock().toISOString();
  const { draft, faults: wrong } = parseDraft({ ...state.draft, organisation });
  const { url, title, columns } = compared(state.draft);
  const except = state.source.kind === 'change' ? state.source.passport : undefined;
  const duplicates = await findDuplicates(ctx, page.actor, { url, title, columns, organisation, except });
  const all = [...faults, ...wrong.map(({ pointer, message }) => ({ field: '', message: `${pointer}: ${say(message)}` }))];
  const security = draft && assessSecurity(draft, at.slice(0, 10));
  return stepPage({
    page,
    registration,
    step: last,
    faults: all,
    lead: security && <Level security={security} page={page} registration={registration} />,
    children: (
      <>
        <section aria-labelledby="souhrn">
          <h2 id="souhrn">{say(texts.summary)}</h2>
          <SummaryList page={page} registration={registration} />
        </section>
        {draft && isOpen(draft) && (
          <FieldControl field={licenceField} value={licenceField.read(state.draft)} language={page.language} faults={faults} />
        )}
        {duplicates.length > 0 && <Duplicates duplicates={duplicates} page={page} />}
        {draft && <Quality report={assessPassport(draft, { at })} page={page} />}
        <p class="actions">
          <button class="button" type="submit" name="akce" value="odeslat">
            {say(texts.send)}
          </button>
          <button class="button button-quiet" type="submit" name="akce" value="ulozit">
            {say(texts.keep)}
          </button>
        </p>
      </>
    ),
  });
}

function isOpen({ access, distributions }: Draft): boolean {
  const { downloadUrl, accessUrl } = distributions?.[0] ?? {};
  return access?.rights === 'PUBLIC' && (downloadUrl !== undefined || accessUrl !== undefined);
}

function compared({ title, distributions }: Registration['state']['draft']) {
  const { downloadUrl, accessUrl, columns = [] } = distributions?.[0] ?? {};
  return { url: downloadUrl ?? accessUrl, title: title?.cs, columns: columns.map(({ name }) => name) };
}

function Level({
  security,
  page,
  registration,
}: {
  readonly security: SecurityAssessment;
  readonly page: PageContext;
  readonly registration: Registration;
}) {
  const { say } = page;
  const { level, why, who, notes } = levelSentences(security, page);
  return (
    <section class="notice" aria-labelledby="uroven">
      <h2 id="uroven">{say(texts.level)}</h2>
      <p>
        <strong>{level}</strong>. {why}
      </p>
      {who !== undefined && <p>{who}</p>}
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <p>
        <a href={stepUrl(registration, steps[2])}>{say(texts.change)}</a>
      </p>
    </section>
  );
}

function Duplicates({
  duplicates,
  page: { say, language },
}: {
  readonly duplicates: readonly ProbedDuplicate[];
  readonly page: PageContext;
}) {
  return (
    <section class="notice notice-warning" aria-labelledby="podobne">
      <h2 id="podobne">{say(texts.alike)}</h2>
      <p>{say(texts.alikeLead)}</p>
      <ul>
        {duplicates.map(({ id, slug, title }) => (
          <li key={id}>
            <a href={passportUrl(slug)}>
              <Said text={title} language={language} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const mostFixes = 3;

function Quality({ report, page: { say, language } }: { readonly report: QualityReport; readonly page: PageContext }) {
  const { score, fixFirst } = report;
  return (
    <section aria-labelledby="kvalita">
      <h2 id="kvalita">{say(texts.quality)}</h2>
      <p>
        <strong>{numberIn(language, score)}</strong> {say(texts.ofHundred)} – {gradeWords[gradeOf(score)][language]}
      </p>
      {fixFirst.length > 0 && (
        <>
          <p>{say(texts.fix)}:</p>
          <ul>
            {fixFirst.slice(0, mostFixes).map(({ check, fix }) => (
              <li key={check}>{say(fix)}</li>
            ))}
          </ul>
          <p class="muted">{say(texts.later)}</p>
        </>
      )}
    </section>
  );
}
