import type { Language } from '@pasport/model';

/** A whole HTML mail: no styles, no pictures, nothing to be fetched. */
export function mailHtml({
  language,
  subject,
  body,
  foot,
}: {
  readonly language: Language;
  /** As text. */
  readonly subject: string;
  /** As HTML. */
  readonly body: readonly string[];
  /** Small print, as HTML. */
  readonly foot: string;
}): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body>`,
    ...body,
    `<hr><p><small>${foot}</small></p></body></html>`,
  ].join('\n');
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
