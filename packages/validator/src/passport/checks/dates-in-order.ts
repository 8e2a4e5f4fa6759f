import { partial } from '../outcome.ts';
import type { FindingDraft, PassportCheck } from '../passport-check.ts';
import type { Facts } from '../facts.ts';

export const datesInOrder: PassportCheck = {
  id: 'dates-in-order',
  dimension: 'accuracy',
  weight: 2,
  severity: 'error',
  certainty: 'certain',
  what: {
    cs: 'Data vydání, změny a příští aktualizace jdou po sobě a neleží v budoucnosti.',
    en: 'Dates of issue, change and next update follow each other and are not in the future.',
  },
  fix: {
    cs: 'Opravte datum; vydání je nejdřív, poslední změna nejpozději dnes.',
    en: 'Correct the date; issue comes first, the last change is today at the latest.',
  },
  applies: ({ draft }) => draft.issued !== undefined || draft.modified !== undefined || draft.nextUpdateDue !== undefined,
  run(facts) {
    const findings = disorder(facts);
    return partial(Math.max(0, 1 - 0.5 * findings.length), findings);
  },
};

function disorder({ draft: { issued, modified, nextUpdateDue }, todayMs }: Facts): FindingDraft[] {
  const findings: FindingDraft[] = [];
  const tomorrow = todayMs + 2 * 86_400_000;
  if (modified !== undefined && Date.parse(modified) >= tomorrow) {
    findings.push({ pointer: '/modified', message: { cs: 'Poslední změna je v budoucnosti.', en: 'The last change is in the future.' } });
  }
  if (issued !== undefined && modified !== undefined && modified.slice(0, 10) < issued.slice(0, 10)) {
    findings.push({
      pointer: '/modified',
      message: { cs: 'Poslední změna je dřív než vydání.', en: 'The last change is before the issue.' },
    });
  }
  const last = modified ?? issued;
  if (nextUpdateDue !== undefined && last !== undefined && nextUpdateDue < last.slice(0, 10)) {
    findings.push({
      pointer: '/nextUpdateDue',
      message: { cs: 'Příští aktualizace je dřív než poslední změna.', en: 'The next update is before the last change.' },
    });
  }
  return findings;
}
