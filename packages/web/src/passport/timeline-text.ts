import { alarmKinds, type Timeline } from '@pasport/api';
import type { Language, Text } from '@pasport/model';
import { numberIn, placeOf, wordFor } from '@pasport/validator';
import { signedText } from '../quality/change-text.ts';
import { levelWords, originOfRevisionWords, statusWords } from './passport-words.ts';

type Entry = Timeline['items'][number];

const words = {
  revision: { cs: 'Verze', en: 'Revision' },
  new: { cs: 'nový pasport', en: 'new passport' },
  change: { cs: 'změna', en: 'change' },
  submitted: { cs: 'Odesláno ke schválení', en: 'Sent for approval' },
  returned: { cs: 'Vráceno k doplnění', en: 'Returned' },
  approved: { cs: 'Schváleno', en: 'Approved' },
  withdrawn: { cs: 'Vzato zpět', en: 'Withdrawn' },
  comment: { cs: 'Připomínka', en: 'Comment' },
  'comment-resolved': { cs: 'Připomínka vyřešena', en: 'Comment resolved' },
  'alarm-opened': { cs: 'Upozornění', en: 'Alarm' },
  'alarm-closed': { cs: 'Upozornění pominulo', en: 'Alarm over' },
  score: { cs: 'Skóre kvality', en: 'Quality score' },
  evaluation: { cs: 'Roční vyhodnocení', en: 'Yearly evaluation' },
  'override-asked': { cs: 'Navržena jiná úroveň', en: 'Another level proposed' },
  'override-confirmed': { cs: 'Jiná úroveň potvrzena', en: 'Another level confirmed' },
  'override-ended': { cs: 'Jiná úroveň skončila', en: 'Another level ended' },
} as const satisfies Record<string, Text>;

/** What happened, in one line. */
export function timelineText(entry: Entry, language: Language): string {
  const word = (name: keyof typeof words): string => words[name][language];
  switch (entry.kind) {
    case 'revision':
      return `${word('revision')} ${entry.revision}: ${statusWords[entry.status][language]}, ${wordFor(originOfRevisionWords, entry.origin.kind, language)}`;
    case 'submitted':
      return `${word('submitted')} (${word(entry.of)})`;
    case 'returned':
    case 'approved':
    case 'withdrawn':
      return `${word(entry.kind)} (${word(entry.of)})${entry.note === undefined ? '' : `: ${entry.note}`}`;
    case 'comment':
    case 'comment-resolved':
      return `${word(entry.kind)} – ${placeOf(entry.pointer, language) || entry.pointer}: ${entry.text}`;
    case 'alarm-opened':
    case 'alarm-closed':
      return `${word(entry.kind)}: ${alarmKinds[entry.alarm].title[language]}`;
    case 'score':
      return `${word('score')}: ${numberIn(language, entry.score)}${entry.change === null ? '' : ` (${signedText(entry.change, language)})`}`;
    case 'evaluation':
      return `${word('evaluation')} ${entry.year}`;
    default:
      return `${word(entry.kind)}: ${entry.level} – ${levelWords[entry.level][language]}`;
  }
}
