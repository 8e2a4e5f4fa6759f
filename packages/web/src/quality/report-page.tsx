import {
  compareReports,
  getLinks,
  getPassport,
  getReport,
  isWhole,
  listReports,
  mayWrite,
  type Context,
  type PassportView,
  type ReportComparison,
  type ShownReport,
} from '@pasport/api';
import { Problem, type Text } from '@pasport/model';
import { profileWords, reportWords, timeIn, wordFor } from '@pasport/validator';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import { queryText } from '../page/form-body.ts';
import type { PageContext } from '../page/page-context.ts';
import { DoneNotice } from '../ui/notice.tsx';
import { anchorOf } from '../passport/anchor-of.ts';
import { passportUrl } from '../passport/passport-url.ts';
import { ScoreBadge } from '../passport/score-badge.tsx';
import { textIn } from '../passport/text-in.ts';
import { acceptUrlOf, mayAccept } from './accept-link.tsx';
import { CheckNow, checkNowSaid } from './check-now.tsx';
import { DiffSection } from './diff-section.tsx';
import { DimensionsChart } from './dimensions-chart.tsx';
import { Downloads } from './downloads.tsx';
import { FilesSection } from './files-section.tsx';
import { FindingsSection } from './findings-section.tsx';
import { FixList } from './fix-list.tsx';
import { HistorySection } from './history-section.tsx';
import { LinksSection } from './links-section.tsx';
import { PageContents } from './page-contents.tsx';
import { ScoreSection } from './score-section.tsx';
import type { Scored } from './scored.ts';
import { VerdictsSection } from './verdicts-section.tsx';

const texts = {
  title: { cs: 'Kvalita', en: 'Quality' },
  back: { cs: 'Zpět na pasport', en: 'Back to the passport' },
  none: { cs: 'Kvalita zatím nebyla posouzena. Zkuste to za chvíli.', en: 'The quality has not been assessed yet. Try again in a while.' },
  partly: {
    cs: 'Vidíte jen skóre. Nálezy mluví o tom, co v pasportu je, a proto je vidí jen ti, kdo vidí celý pasport.',
    en: 'You see the scores alone. Findings speak of what is in the passport, so only those who see the whole passport see them.',
  },
  accepted: {
    cs: 'Nález je přijatý. Zpráva se za chvíli přepočítá.',
    en: 'The finding is accepted. The report is computed again in a moment.',
  },
  withdrawn: {
    cs: 'Přijetí je vzato zpět. Zpráva se za chvíli přepočítá.',
    en: 'The acceptance is taken back. The report is computed again in a moment.',
  },
  revision: { cs: 'verze pasportu', en: 'revision of the passport' },
} as const;

/** The quality report of a passport for people. */
export const reportPage: MakePage = async (asked) => {
  const { ctx, page, request } = asked;
  const view = await getPassport(ctx, page.actor, (request.params as { slug: string }).slug);
  const title = textIn(view.title, page.language);
  return {
    title: `${page.say(texts.title)}: ${title.value}`,
    styles: ['passport.css'],
    content: (
      <>
        <p class="no-print">
          <a href={passportUrl(view.slug)}>{page.say(texts.back)}</a>
        </p>
        <h1>
          {`${page.say(texts.title)}: `}
          <span lang={title.lang}>{title.value}</span>
        </h1>
        <Done asked={asked} />
        {await body(asked, view)}
      </>
    ),
  };
};

const saidAfter = new Map<string, Text>([['prijato', texts.accepted], ['zpet', texts.withdrawn], ...checkNowSaid]);

/** What the reader has just done. */
function Done({ asked: { page, request } }: { readonly asked: PageRequest }) {
  const done = saidAfter.get(queryText(request, 'zprava'));
  return done ? <DoneNotice>{page.say(done)}</DoneNotice> : null;
}

async function body({ ctx, page }: PageRequest, view: PassportView) {
  const report = await orNothing(getReport(ctx, page.actor, view.id));
  if (!report)
    return (
      <>
        <p>{page.say(texts.none)}</p>
        <CheckNow view={view} page={page} />
      </>
    );
  const history = await listReports(ctx, page.actor, view.id, { limit: 60 });
  const comparison = await orNothing(compareReports(ctx, page.actor, view.id, {}));
  const isSeenWhole = isWhole(report.report);
  return (
    <>
      <About report={report.report} page={page} />
      <CheckNow view={view} page={page} />
      {isSeenWhole ? await whole(ctx, view, report.report, page) : <Part report={report.report} page={page} />}
      <HistorySection history={history} page={page} />
      <DiffSection comparison={comparison satisfies ReportComparison | undefined} page={page} />
      <Downloads id={view.id} isSeenWhole={isSeenWhole} page={page} />
    </>
  );
}

/** There may be no report yet, or none before it. */
async function orNothing<Found>(found: Promise<Found>): Promise<Found | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof Problem && error.code === 'report-not-found') return undefined;
    throw error;
  }
}

function About({ report, page: { say, language } }: { readonly report: ShownReport; readonly page: PageContext }) {
  const profile = isWhole(report)
    ? `, ${reportWords.profile[language].toLowerCase()}: ${wordFor(profileWords, report.profile, language)}`
    : '';
  return (
    <p class="muted">
      {`${reportWords.report[language]} ${reportWords.number[language]} ${report.number}, ${timeIn(language, report.at)}, ${say(texts.revision)} ${report.revision}${profile}`}
    </p>
  );
}

function Part({ report, page }: { readonly report: ShownReport; readonly page: PageContext }) {
  return (
    <>
      <ScoreBadge score={report.score} language={page.language} />
      <p class="notice">{page.say(texts.partly)}</p>
      <h2>{reportWords.dimensions[page.language]}</h2>
      <DimensionsChart id="hlediska" dimensions={report.dimensions} page={page} />
    </>
  );
}

async function whole(ctx: Context, view: PassportView, report: Extract<ShownReport, { findings: unknown }>, page: PageContext) {
  const mayMend = mayWrite(page.actor, view.registry.organisation) && view.registry.status !== 'archived';
  const fieldUrl = (pointer: string): string =>
    mayMend
      ? `/registrace?zmena=${encodeURIComponent(view.slug)}&pole=${encodeURIComponent(pointer)}`
      : `${passportUrl(view.slug)}#${anchorOf(pointer)}`;
  const acceptIn = mayAccept(page, view)
    ? (found: Pick<Scored, 'caps'>, distribution?: string) => acceptUrlOf(view.slug, found, distribution)
    : undefined;
  const links = await getLinks(ctx, page.actor, view.id);
  const word = (name: keyof typeof reportWords): string => reportWords[name][page.language];
  return (
    <>
      <ScoreSection report={report} language={page.language} />
      <PageContents page={page} />
      <h2 id="co-opravit">{word('fixFirst')}</h2>
      <FixList report={report} fieldUrl={fieldUrl} page={page} />
      <h2 id="casti-hlediska">{word('dimensions')}</h2>
      <DimensionsChart id="hlediska" dimensions={report.dimensions} page={page} />
      <h2 id="casti-nalezy">{word('findings')}</h2>
      <FindingsSection id="nalezy" report={report} fieldUrl={fieldUrl} acceptUrl={acceptIn?.(report)} page={page} heading="h3" />
      <VerdictsSection verdicts={report.verdicts} page={page} />
      <FilesSection files={report.files ?? []} fieldUrl={fieldUrl} acceptUrl={acceptIn} page={page} />
      <LinksSection links={links} page={page} />
    </>
  );
}
