import { findOrganisations, getPassport, getTimeline, isWhole, listShownPreviews, scoreHistory, type PassportView } from '@pasport/api';
import type { LangText } from '@pasport/model';
import type { MakePage, PageRequest } from '../page/add-page.ts';
import type { PageContext } from '../page/page-context.ts';
import { aboutFacts } from './about-facts.tsx';
import { accessFacts } from './access-facts.tsx';
import { coverageFacts } from './coverage-facts.tsx';
import { CoverageMap } from './coverage-map.tsx';
import { DistributionsSection, type DistributionsSectionProps } from './distributions-section.tsx';
import { EditLinks } from './edit-links.tsx';
import { FactsSection } from './facts-section.tsx';
import { Facts } from './facts.tsx';
import { findSimilar } from './find-similar.ts';
import { LocationsSection } from './locations-section.tsx';
import { mapIsland } from './moving-map.tsx';
import { OtherFormats } from './other-formats.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { PartialNotice } from './partial-notice.tsx';
import { PassportHead } from './passport-head.tsx';
import { levelWords, statusWords } from './passport-words.ts';
import { peopleFacts } from './people-facts.tsx';
import { processFacts } from './process-facts.tsx';
import { QualityCard } from './quality-card.tsx';
import { readReport } from './read-report.ts';
import { Said } from './said.tsx';
import { SecurityCard } from './security-card.tsx';
import { SimilarSection } from './similar-section.tsx';
import { textIn } from './text-in.ts';
import { TimelineSection } from './timeline-section.tsx';

const texts = {
  access: { cs: 'Jak se k datům dostat', en: 'How to get the data' },
  people: { cs: 'Kdo za data odpovídá', en: 'Who answers for the data' },
  coverage: { cs: 'Místo a čas', en: 'Place and time' },
  process: { cs: 'Vznik dat a právní základ', en: 'Origin of the data and the law' },
  level: { cs: 'úroveň', en: 'level' },
} as const;

/** The page of a passport: what it is, where the data live, how to get them, how good they are. */
export const passportPage: MakePage = async (asked) => {
  const { ctx, page, request } = asked;
  const view = await getPassport(ctx, page.actor, (request.params as { slug: string }).slug);
  const organisation = (await findOrganisations(ctx.database.db, [view.registry.organisation])).get(view.registry.organisation)?.name;
  const previews = await listShownPreviews(ctx, page.actor, view.id);
  return {
    title: textIn(view.title, page.language).value,
    isWide: true,
    styles: ['passport.css'],
    islands: view.territory || previews.some(({ outline }) => outline) ? [mapIsland] : [],
    head: <PassportHead view={view} baseUrl={ctx.baseUrl} />,
    content: (
      <article class="passport">
        <Heading view={view} organisation={organisation} page={page} />
        <PartialNotice view={view} page={page} />
        <div class="passport-columns">
          <Main view={view} organisation={organisation} page={page} files={await filesOf(asked, view)} previews={previews} />
          <aside class="passport-side">{await side(asked, view)}</aside>
        </div>
        <SimilarSection passports={await findSimilar(ctx, page.actor, view)} page={page} />
      </article>
    ),
  };
};

interface PartProps {
  readonly view: PassportView;
  readonly organisation: LangText | undefined;
  readonly page: PageContext;
}

function Heading({ view, organisation, page }: PartProps) {
  const { say, language } = page;
  const { status, security } = view.registry;
  return (
    <header>
      <p class="eyebrow">{organisation ? <Said text={organisation} language={language} /> : view.registry.organisation}</p>
      <h1 lang={textIn(view.title, language).lang}>{textIn(view.title, language).value}</h1>
      <p class="tags">
        <span class="tag">{say(statusWords[status])}</span>{' '}
        <span class="tag">{`${say(texts.level)} ${security.level} – ${say(levelWords[security.level])}`}</span>
      </p>
      {view.description && (
        <div class="lead">
          <Paragraphs text={view.description} language={language} />
        </div>
      )}
      <EditLinks view={view} page={page} />
    </header>
  );
}

function Main({ view, organisation, page, ...found }: PartProps & Pick<DistributionsSectionProps, 'files' | 'previews'>) {
  const { say } = page;
  return (
    <div class="passport-main">
      <div id="popis">
        <Facts facts={aboutFacts(view, page)} />
      </div>
      <LocationsSection view={view} page={page} />
      <DistributionsSection view={view} {...found} page={page} />
      <FactsSection id="pristup" title={say(texts.access)} facts={accessFacts(view, page)} />
      <FactsSection id="kontakt" title={say(texts.people)} facts={peopleFacts(view, organisation, page)} />
      <FactsSection id="pokryti" title={say(texts.coverage)} facts={coverageFacts(view, page)}>
        <CoverageMap territory={view.territory} page={page} />
      </FactsSection>
      <FactsSection id="vznik" title={say(texts.process)} facts={processFacts(view, page)} />
    </div>
  );
}

async function filesOf({ ctx, page }: PageRequest, view: PassportView) {
  const report = await readReport(ctx, page.actor, view.id);
  return report && isWhole(report) ? (report.files ?? []) : [];
}

/** What stands beside the facts: quality, visibility, other forms, history. */
async function side({ ctx, page }: PageRequest, view: PassportView) {
  const report = await readReport(ctx, page.actor, view.id);
  const history = await scoreHistory(ctx, page.actor, view.id);
  const timeline = await getTimeline(ctx, page.actor, view.id);
  return (
    <>
      <QualityCard slug={view.slug} report={report} history={history} page={page} />
      <SecurityCard view={view} page={page} />
      <OtherFormats view={view} hasWholeReport={report !== undefined && isWhole(report)} page={page} />
      <TimelineSection timeline={timeline} page={page} />
    </>
  );
}
