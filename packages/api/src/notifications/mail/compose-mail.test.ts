import { expect, test } from 'vitest';
import { composeMail } from './compose-mail.ts';
import type { Letter } from './letters.ts';

const frame = { language: 'cs', name: 'Data Kyjova', baseUrl: 'https://pasport.example', more: 0 } as const;
const letter = (kind: Letter['kind'], data: Letter['data']): Letter => ({ id: 'n1', kind, at: '2026-03-02T08:00:00.000Z', data });

test('a mail of a saved search names neither the search nor the person, and leads to its results', () => {
  const { subject, text, html } = composeMail([letter('saved-search', { search: 's1', person: 'p1', count: 3 })], frame);
  expect(subject).toBe('Data Kyjova: K uloženému hledání přibyly pasporty');
  expect(text).toContain('K uloženému hledání přibyly pasporty (počet: 3)\nhttps://pasport.example/ulozena-hledani/s1');
  expect(html).toContain('href="https://pasport.example/ulozena-hledani/s1"');
  expect(`${subject} ${text} ${html}`).not.toContain('p1');
});

test('a mail of a message by a visitor leads to the messages and tells nothing of it', () => {
  const { subject, text } = composeMail([letter('feedback', { feedback: 'f1' })], { ...frame, language: 'en' });
  expect(subject).toBe('Data Kyjova: A visitor has written to the registry');
  expect(text).toContain('A visitor has written to the registry\nhttps://pasport.example/sprava/podnety');
});
