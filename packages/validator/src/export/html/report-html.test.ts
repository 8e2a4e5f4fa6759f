import { createHash } from 'node:crypto';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { fileReport, passportReport, sampleOptions, withEveryText } from '../../../test/sample-reports.ts';
import type { ExportedReport, ExportOptions } from '../exported-report.ts';
import { reportHtml } from './report-html.ts';
import { reportPolicy, reportStyleSource } from './report-style.ts';

interface Page {
  readonly elements: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[];
  readonly text: string;
}

/** Reads a page as XML; anything that is not well-formed throws. */
function read(html: string): Page {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  let text = '';
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  parser.on('text', (part) => (text += part));
  parser.write(html).close();
  return { elements, text };
}

const named = ({ elements }: Page, name: string) => elements.filter((element) => element.name === name);
const written = (report: ExportedReport, options: Partial<ExportOptions> = {}) => reportHtml(report, { ...sampleOptions, ...options });

describe('the page of a report', () => {
  test('says the score, the cap in words, what was lost and what a step brings', () => {
    const { text } = read(written(passportReport, { language: 'cs' }));
    expect(text).toContain('60 / 100 kvalita s mezerami');
    expect(text).toContain('Skóre je nejvýš 60: chybí povinný údaj (jinak by bylo 80,7).');
    expect(text).toMatch(/Ztraceno 19,3\u00A0bodu: −8,4\u00A0Chybí periodicita aktualizace · −5,4\u00A0/);
    expect(text).toMatch(/\+29,1\u00A0bodu: Chybí periodicita aktualizace\.\s+Oprava: Vyberte/);
    expect(text).toContain('Kde: distribuce 1 › podmínky užití /distributions/0/termsOfUse');
  });

  test('shows every finding, dimension, verdict and file', () => {
    const { text } = read(written(passportReport, { language: 'en' }));
    for (const { message, fix } of passportReport.findings)
      expect([text.includes(message.en), text.includes(fix.en)]).toEqual([true, true]);
    for (const { message } of fileReport.findings) expect(text).toContain(message.en);
    for (const { name } of passportReport.verdicts.mqa?.missing ?? []) expect(text).toContain(name.en);
    for (const { message } of passportReport.verdicts.officialSchema.faults) expect(text).toContain(message.en);
    for (const word of [
      'completeness',
      'confidentiality',
      'Criteria of udata',
      'Stars of openness',
      'The link answers 404.',
      '98.7\u00A0%',
    ])
      expect(text).toContain(word);
    expect(text).toContain('row\u00A017, column\u00A03; row\u00A044, column\u00A03; /features/3 …');
    expect(text).toContain('Pasport 0.1.0');
    expect(text).toContain('15 June 2026 at 10:00');
  });

  test('keeps accepted findings apart, with the reason', () => {
    const { text } = read(written(fileReport));
    const [open, accepted] = text.split('Přijaté nálezy');
    expect(open).not.toContain('„patro“');
    expect(accepted).toContain('Sloupec „patro“ je prázdný.');
    expect(accepted).toContain('Důvod: Patra doplníme po pasportizaci budov.');
  });

  test('of a file alone has no verdicts but its format, size and rows', () => {
    const { text } = read(written(fileReport, { history: [], availability: [] }));
    expect(text).toContain('formát: CSV · 1,2\u00A0MB · řádků: 2\u00A0140');
    for (const heading of ['Oficiální pravidla', 'Soubory', 'Vývoj skóre', 'Dostupnost']) expect(text).not.toContain(heading);
  });

  test('says that only a sample of a file was read', () => {
    const { text } = read(
      written({
        ...passportReport,
        files: [{ pointer: '/distributions/0', at: '', report: { ...fileReport, sample: { limit: 'rows' } } }],
      }),
    );
    expect(text).toContain('řádků: 2\u00A0140 · přečten jen začátek souboru');
  });

  test('says what waits behind a cap', () => {
    const fixFirst = [{ check: 'dates-iso', points: 0, unlocks: 12.6, fix: { cs: 'Pište datum.', en: 'Write dates.' } }];
    expect(read(written({ ...fileReport, fixFirst })).text).toContain('odemkne až +12,6: 214 z\u00A02 140 hodnot');
    const both = [{ ...fixFirst[0]!, points: 4 }];
    expect(read(written({ ...fileReport, fixFirst: both })).text).toContain('+4\u00A0body (odemkne až +12,6)');
  });

  test('says so when nothing is wrong', () => {
    const perfect = { ...fileReport, score: 100, scoreBeforeCaps: 100, caps: [], findings: [], measures: [], fixFirst: [] };
    const { text } = read(written(perfect));
    for (const sentence of ['Žádná kontrola nestrhla body.', 'Není co opravovat.', 'Kontroly nic nenašly.'])
      expect(text).toContain(sentence);
  });

  test('says how far the score may still move', () => {
    const { text } = read(written({ ...passportReport, interval: { low: 52.5, high: 66 } }));
    expect(text).toContain('skóre může vyjít mezi 52,5 a\u00A066.');
    expect(read(written(fileReport)).text).not.toContain('skóre může vyjít');
  });

  test.each(['cs', 'en'] as const)('is one accessible document in %s', (language) => {
    const page = read(written(passportReport, { language }));
    expect(named(page, 'html')[0]?.attributes.lang).toBe(language);
    expect(named(page, 'h1')).toHaveLength(1);
    const levels = page.elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    const ids = page.elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of named(page, 'svg')) {
      const labels = attributes['aria-labelledby']?.split(' ') ?? [];
      expect(attributes['aria-hidden'] === 'true' || labels.length === 2).toBe(true);
      for (const label of labels) expect(ids).toContain(label);
    }
    for (const { attributes } of named(page, 'th')) expect(['row', 'col']).toContain(attributes.scope);
  });
});

describe('a page that may be opened anywhere', () => {
  const marker = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&\u0000\uD800`;
  const page = (text: string) =>
    written(withEveryText(passportReport, text), {
      title: text,
      iri: text,
      docs: text,
      at: text,
      history: [...(sampleOptions.history ?? []), { at: text, score: 3 }],
      availability: [{ pointer: text, share: 0.5, days: 1 }],
    });

  test('lets no text of a report become an element or an attribute', () => {
    const shape = (html: string) => read(html).elements.map(({ name, attributes }) => [name, Object.keys(attributes)]);
    expect(shape(page(marker))).toEqual(shape(page('plain')));
    expect(read(page(marker)).text).toContain(`"><script>alert(1)</script><img src=x onerror='alert(2)'>&\uFFFD\uFFFD`);
    const web = { iri: `https://a.example/${marker}`, docs: `https://a.example/${marker}` };
    expect(shape(written(passportReport, web))).toEqual(shape(written(passportReport, { iri: 'https://a', docs: 'https://a' })));
    expect(read(written(withEveryText(fileReport, marker), { title: marker })).elements.some(({ name }) => name === 'script')).toBe(false);
  });

  test('loads nothing, runs nothing and has no style attribute', () => {
    const { elements } = read(written(passportReport, { docs: 'https://pasport.example/docs/checks' }));
    const loading = new Set(['src', 'srcset', 'xlink:href', 'style', 'action', 'data', 'background', 'poster']);
    for (const { name, attributes } of elements) {
      expect(['script', 'link', 'img', 'iframe', 'object', 'embed', 'base', 'form', 'image', 'use']).not.toContain(name);
      for (const key of Object.keys(attributes)) expect(loading.has(key) || key.startsWith('on')).toBe(false);
      expect(attributes.href === undefined || name === 'a').toBe(true);
      expect(attributes.fill === undefined || /^url\(#[a-z0-9-]+\)$/.test(attributes.fill)).toBe(true);
    }
  });

  test('carries the policy under which its style is the only thing allowed', () => {
    const html = written(passportReport);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(reportStyleSource).toBe(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(style).not.toMatch(/url\(|@import|[<&]/);
    expect(named(read(html), 'meta').map(({ attributes }) => attributes.content)).toContain(reportPolicy);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', ' https://a.example', 'mailto:a@b.cz'])('makes no link of %s', (iri) => {
    const links = named(read(written(passportReport, { iri, docs: iri })), 'a');
    expect(links).toEqual([]);
  });

  test('links to the IRI and to what is written about each check', () => {
    const links = named(read(written(passportReport, { docs: 'https://pasport.example/docs/checks' })), 'a').map(
      ({ attributes }) => attributes.href,
    );
    expect(links).toContain('https://data.kyjov.example/sady/lavicky');
    expect(links).toContain('https://pasport.example/docs/checks#frequency-known');
  });
});
