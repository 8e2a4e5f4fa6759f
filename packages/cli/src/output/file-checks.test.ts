import { expect, test } from 'vitest';
import { fileChecks } from './file-checks.ts';

const style = { language: 'cs' as const, paint: (_format: unknown, text: string) => text, width: 80 };

test('each file has its score and findings, or the reason why it was not checked', () => {
  const text = fileChecks(
    [
      {
        pointer: '/distributions/0',
        report: {
          score: 97.5,
          findings: [
            { check: 'x', severity: 'warning', message: { cs: 'Data mají dvě podoby.', en: 'Two forms.' }, positions: [{ row: 3 }] },
          ],
        },
      },
      {
        pointer: '/distributions/1',
        refusal: { reason: 'status-404', message: { cs: 'Adresa odpověděla stavem 404.', en: 'Status 404.' } },
      },
    ],
    style,
  );
  expect(text).toContain('Distribuce /distributions/0\nSkóre 97,5 / 100');
  expect(text).toContain('Data mají dvě podoby.');
  expect(text).toContain('Distribuce /distributions/1\nAdresa odpověděla stavem 404.');
});
