import { isWhole, type PassportView, type ShownReport } from '@pasport/api';
import { securityPolicy, type LangText } from '@pasport/model';
import { answerWords, gradeOf, gradeWords, numberIn, ruleWords, timeIn, wordFor } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';
import { aboutFacts } from './about-facts.tsx';
import { accessFacts } from './access-facts.tsx';
import { coverageFacts } from './coverage-facts.tsx';
import { distributionFacts } from './distribution-facts.tsx';
import { factsOf, type Fact } from './fact.ts';
import { Facts } from './facts.tsx';
import { locationFacts } from './location-facts.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { formWords } from './passport-words.ts';
import { peopleFacts } from './people-facts.tsx';
import { processFacts } from './process-facts.tsx';
import { Said } from './said.tsx';
import { visibilityTexts } from './visibility-texts.ts';

const texts = {
  people: { cs: 'Kdo za data odpovídá', en: 'Who answers for the data' },
  about: { cs: 'O jaká data jde', en: 'What the data are' },
  description: { cs: 'Popis', en: 'Description' },
  process: { cs: 'Vznik dat a právní základ', en: 'Origin of the data and the law' },
  coverage: { cs: 'Místo a čas', en: 'Place and time' },
  locations: { cs: 'Kde data leží', en: 'Where the data live' },
  location: { cs: 'Umístění', en: 'Location' },
  forms: { cs: 'V jaké podobě data jsou', en: 'In which form the data are' },
  columns: { cs: 'Názvy sloupců', en: 'Names of the columns' },
  access: { cs: 'Přístup a ochrana', en: 'Access and protection' },
  why: { cs: 'Důvod úrovně', en: 'Reason of the level' },
  visible: { cs: 'Co tento výtisk obsahuje', en: 'What this print holds' },
  quality: { cs: 'Kvalita', en: 'Quality' },
  score: { cs: 'Skóre', en: 'Score' },
  assessed: { cs: 'Posouzeno', en: 'Assessed' },
  none: { cs: 'Neuvedeno.', en: 'Not stated.' },
} as const;

interface PrintedPassport {
  readonly view: PassportView;
  readonly organisation: LangText | undefined;
  readonly report: ShownReport | undefined;
  readonly page: PageContext;
}

interface PrintPart {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** In place of facts. */
  readonly note?: string;
}

/** All that a passport says, in numbered parts; the order is always the same. */
export function printParts({ view, organisation, report, page }: PrintedPassport): PrintPart[] {
  const { say, language } = page;
  const description: Fact[] = view.description
    ? [{ label: say(texts.description), value: <Paragraphs text={view.description} language={language} /> }]
    : [];
  const part = (title: keyof typeof texts, facts: readonly Fact[]): PrintPart => ({
    title: say(texts[title]),
    facts,
    ...(facts.length === 0 && { note: say(texts.none) }),
  });
  const inWhole = view.view === 'full' ? [part('locations', locations(view, page))] : [];
  const forms = view.view === 'full' || view.distributions ? [part('forms', distributions(view, page))] : [];
  return [
    part('people', peopleFacts(view, organisation, page)),
    part('about', [...description, ...aboutFacts(view, page)]),
    part('process', processFacts(view, page)),
    part('coverage', coverageFacts(view, page)),
    ...inWhole,
    ...forms,
    part('access', [...accessFacts(view, page), ...protection(view, page)]),
    part('quality', quality(report, page)),
  ];
}

function locations({ locations: all = [] }: PassportView, page: PageContext): Fact[] {
  return all.map((location, index) => ({
    label: `${page.say(texts.location)} ${index + 1}`,
    value: <Facts facts={locationFacts(location, page)} />,
  }));
}

function distributions({ distributions: all = [] }: PassportView, page: PageContext): Fact[] {
  const { say, language } = page;
  return all.map((distribution, index) => {
    const names = distribution.columns?.map(({ name }) => name).join(', ');
    return {
      label: `${index + 1}. ${wordFor(formWords, distribution.kind, language)}`,
      value: (
        <>
          {distribution.title && (
            <p>
              <Said text={distribution.title} language={language} />
            </p>
          )}
          <Facts facts={[...distributionFacts(distribution, {}, page), ...factsOf([[say(texts.columns), names]])]} />
        </>
      ),
    };
  });
}

function protection(view: PassportView, { say }: PageContext): Fact[] {
  const { level, ruleId } = view.registry.security;
  const rule = securityPolicy.rules.find(({ id }) => id === ruleId);
  return factsOf([
    [say(texts.why), rule && rule.level === level && say(rule.explanation)],
    [say(texts.visible), say(visibilityTexts(view))],
  ]);
}

function quality(report: ShownReport | undefined, { say, language }: PageContext): Fact[] {
  if (!report) return [];
  const verdicts = isWhole(report) ? report.verdicts : undefined;
  const answerOf = (rule: keyof typeof ruleWords) => verdicts && wordFor(answerWords, verdicts[rule].answer, language);
  return factsOf([
    [say(texts.score), `${numberIn(language, report.score)} / 100 – ${gradeWords[gradeOf(report.score)][language]}`],
    [say(texts.assessed), timeIn(language, report.at)],
    [ruleWords.nkodMandatory[language], answerOf('nkodMandatory')],
    [ruleWords.officialSchema[language], answerOf('officialSchema')],
    [ruleWords.officialValidator[language], answerOf('officialValidator')],
  ]);
}
