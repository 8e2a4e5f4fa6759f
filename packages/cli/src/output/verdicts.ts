import { counted, formatNumber } from '../terminal/counted.ts';
import { say } from '../terminal/say.ts';
import { hangingItem } from './hanging-item.ts';
import type { ReportStyle } from './quality-report.ts';
import type { Mqa, Openness, Udata, Verdicts } from './verdict-view.ts';
import { verdictWords as words } from './verdict-words.ts';

/** Most points of MQA; the sum over its five dimensions. */
const mqaMaximum = 405;
const mostStars = 5;
/** Items that a list shows when not all are asked for. */
const mostItems = 5;

interface Item {
  readonly mark: string;
  readonly text: string;
  readonly pointer?: string | undefined;
}

/** How others would judge the passport, and what it lacks for a better verdict. */
export function verdictsText(verdicts: Verdicts, style: ReportStyle, showsAll: boolean): string {
  const { mqa, openness, udata } = verdicts;
  return [
    ruleText('nkodMandatory', verdicts.nkodMandatory.answer, verdicts.nkodMandatory.missing ?? [], style, showsAll),
    ruleText('officialSchema', verdicts.officialSchema.answer, verdicts.officialSchema.faults ?? [], style, showsAll),
    validatorText(verdicts.officialValidator, style, showsAll),
    mqa ? mqaText(mqa, style, showsAll) : '',
    openness ? opennessText(openness, style) : '',
    udata ? udataText(udata, style) : '',
  ].join('');
}

const answerColours = { pass: 'green', fail: 'red', 'not-applicable': 'dim' } as const;

type Faults = NonNullable<Verdicts['nkodMandatory']['missing']>;

function ruleText(
  rule: keyof typeof words.rules,
  answer: Verdicts['nkodMandatory']['answer'],
  faults: Faults,
  style: ReportStyle,
  showsAll: boolean,
): string {
  const { language, paint } = style;
  const items = faults.map(({ message, pointer }) => ({ mark: '–', text: say(message, language), pointer }));
  return `${words.rules[rule][language]}: ${paint(answerColours[answer], words.answers[answer][language])}\n${listed(items, style, showsAll)}`;
}

function validatorText(
  { answer, errors = [], warnings = [] }: Verdicts['officialValidator'],
  style: ReportStyle,
  showsAll: boolean,
): string {
  const { language } = style;
  const text = ruleText('officialValidator', answer, showsAll ? [...errors, ...warnings] : errors, style, showsAll);
  if (showsAll || warnings.length === 0) return text;
  return text.replace('\n', `, ${counted(warnings.length, words.warnings, language)}\n`);
}

function mqaText({ score, rating, missing }: Mqa, style: ReportStyle, showsAll: boolean): string {
  const { language, paint } = style;
  const points = [...new Set([score.low, score.high])].join('–');
  const ratings = [...new Set([rating.low, rating.high])].map((one) => words.ratings[one]?.[language] ?? one);
  const items = missing
    .toSorted((a, b) => b.points - a.points)
    .map((metric) => ({
      mark: `+${metric.points}`,
      text: `${say(metric.name, language)}${metric.answer === 'unknown' ? ` (${words.unknown[language]})` : ''}`,
      pointer: metric.pointer,
    }));
  return `${words.mqa[language]}: ${paint('bold', `${points} / ${mqaMaximum}`)} – ${ratings.join('–')}\n${listed(items, style, showsAll)}`;
}

function opennessText({ stars, missing }: Openness, style: ReportStyle): string {
  const { language, paint } = style;
  const row = `${'★'.repeat(stars)}${'☆'.repeat(Math.max(0, mostStars - stars))}`;
  const [next] = missing.toSorted((a, b) => a.star - b.star);
  const items = next ? [{ mark: '☆', text: say(next.message, language), pointer: next.pointer }] : [];
  return `${words.openness[language]}: ${paint('bold', row)} ${stars} / ${mostStars}\n${listed(items, style, true)}`;
}

function udataText({ criteria }: Udata, style: ReportStyle): string {
  const { language, paint } = style;
  const unmet = criteria.filter(({ met }) => !met);
  const count = words.outOf(formatNumber(criteria.length - unmet.length, language), formatNumber(criteria.length, language))[language];
  const items = unmet.map(({ criterion, message, pointer }) => ({
    mark: '–',
    text: message ? say(message, language) : (words.criteria[criterion]?.[language] ?? criterion),
    pointer,
  }));
  return `${words.udata[language]}: ${paint('bold', count)}\n${listed(items, style, true)}`;
}

function listed(items: readonly Item[], style: ReportStyle, showsAll: boolean): string {
  const shown = showsAll ? items : items.slice(0, mostItems);
  const markWidth = Math.max(0, ...shown.map(({ mark }) => mark.length));
  const leadWidth = markWidth + 3;
  const lines = shown.map(({ mark, ...item }) =>
    hangingItem({ ...item, lead: `  ${style.paint('dim', mark.padStart(markWidth))} `, leadWidth }, style),
  );
  const rest = items.length - shown.length;
  const more = rest > 0 ? `${' '.repeat(leadWidth)}${words.more(formatNumber(rest, style.language))[style.language]}\n` : '';
  return `${lines.join('')}${more}`;
}
