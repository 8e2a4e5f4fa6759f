import { linkRules } from '../../links/link-rules.ts';
import { delayMeasure } from '../../score/measures.ts';
import { isDownload, ofWorking, whenDownloads } from '../answered-links.ts';
import type { Facts } from '../facts.ts';
import { isWithoutRhythm, lastChangeOf, periodDays } from '../last-change.ts';
import { partial } from '../outcome.ts';
import type { FindingDraft, PassportCheck } from '../passport-check.ts';

const dayMs = 86_400_000;

export const linkLastModified: PassportCheck = {
  id: 'link-last-modified',
  dimension: 'currentness',
  weight: 2,
  severity: 'warning',
  certainty: 'likely',
  what: {
    cs: 'Soubor na serveru se mění tak, jak slibuje periodicita a datum změny v pasportu.',
    en: 'The file on the server changes as the frequency and the date of change in the passport promise.',
  },
  fix: {
    cs: 'Nahrajte na server nový soubor, nebo opravte periodicitu a datum poslední změny v pasportu.',
    en: 'Upload the new file to the server, or correct the frequency and the date of the last change in the passport.',
  },
  applies: (facts) => whenDownloads(facts) && facts.links.some((link) => isDownload(link) && link.answer?.lastModified !== undefined),
  run: (facts) =>
    ofWorking(
      facts.links.filter((link) => isDownload(link) && link.answer?.lastModified !== undefined),
      (links) => {
        const judged = links.map(({ answer, pointer }) => judge(facts, answer.lastModified ?? facts.today, pointer));
        const value = judged.reduce((sum, one) => sum + one.value, 0) / judged.length;
        return partial(
          value,
          judged.flatMap(({ finding }) => finding ?? []),
        );
      },
    ),
};

/** Late by the promised frequency; or changed on the server, or in the passport, without the other knowing. */
function judge({ draft, todayMs }: Facts, served: string, pointer: string): { value: number; finding?: FindingDraft } {
  const servedDay = served.slice(0, 10);
  const period = isWithoutRhythm(draft) ? undefined : periodDays.get(draft.frequency ?? '');
  const value = period === undefined ? 1 : delayMeasure(Math.floor((todayMs - Date.parse(servedDay)) / dayMs - period), period);
  if (value < 1)
    return {
      value,
      finding: {
        pointer,
        message: {
          cs: `Soubor na serveru se naposledy změnil ${servedDay}, tedy dřív, než slibuje periodicita.`,
          en: `The file on the server last changed on ${servedDay}, longer ago than the frequency promises.`,
        },
      },
    };
  const declared = lastChangeOf(draft)?.slice(0, 10);
  const days = declared === undefined ? 0 : Math.abs(Date.parse(servedDay) - Date.parse(declared)) / dayMs;
  if (days <= Math.max(linkRules.dateToleranceDays, period ?? 0)) return { value: 1 };
  return {
    value: 0.5,
    finding: {
      pointer,
      message: {
        cs: `Soubor na serveru je ze dne ${servedDay}, pasport uvádí změnu ${declared}.`,
        en: `The file on the server is of ${servedDay}, the passport says it changed on ${declared}.`,
      },
    },
  };
}
