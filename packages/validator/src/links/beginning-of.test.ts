import { expect, test } from 'vitest';
import { beginningOf } from './beginning-of.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['', 'empty'],
  ['id;nazev\n1;Lavička\n', 'text'],
  ['\uFEFF{"type": "FeatureCollection"}', 'json'],
  ['[1]', 'json'],
  ['<?xml version="1.0"?><kml/>', 'xml'],
  ['<!DOCTYPE html><html><body>Nenalezeno</body></html>', 'html-page'],
  ['\n<!-- cms -->\n<html lang="cs">', 'html-page'],
  ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html/>', 'html-page'],
  ['<html><form><input name="p" type="password"></form></html>', 'login-page'],
  ['<html><head><title>Přihlášení do portálu</title></head></html>', 'login-page'],
  ['PK\u0003\u0004abc', 'zip'],
  ['%PDF-1.7', 'pdf'],
  ['SQLite format 3\u0000', 'other'],
  ['text o <html> uvnitř', 'text'],
])('%j begins as %s', (text, expected) => {
  expect(beginningOf(bytes(text))).toBe(expected);
});

test('UTF-16 is text', () => {
  expect(beginningOf(new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x3b, 0x00]))).toBe('text');
});
