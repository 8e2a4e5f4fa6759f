import type { Draft } from '@pasport/model';
import { paintFor } from '../output/paint.ts';
import { printable } from '../output/printable.ts';
import { qualityReport } from '../output/quality-report.ts';
import type { QualityReport } from '../output/quality-report-view.ts';
import { terminalWidth } from '../output/terminal-width.ts';
import type { Session } from '../session.ts';
import { say } from '../terminal/say.ts';
import { registerTexts } from '../texts/register.ts';

/** What the registry will make of a draft, told before anything is stored. */
export interface Preview {
  readonly draft: Draft;
  readonly level: string;
  readonly explanation: { readonly cs: string; readonly en: string };
  readonly report: QualityReport;
}

/** Score and security level of a draft, by the same rules as in the registry, offline. */
export async function previewOf(draft: Draft): Promise<Preview> {
  const [{ deriveSecurityLevel }, { assessPassport }] = await Promise.all([import('@pasport/model'), import('@pasport/validator')]);
  const at = new Date().toISOString();
  const { level, explanation } = deriveSecurityLevel(draft, at.slice(0, 10));
  return { draft, level, explanation, report: assessPassport(draft, { at }) };
}

/** The preview for a person at the stream: the passport as YAML, its level with the reason, its score. */
export async function previewText(
  { draft, level, explanation, report }: Preview,
  { io, language }: Session,
  stream: Session['io']['stdout'],
): Promise<string> {
  const { stringify } = await import('yaml');
  const paint = paintFor(stream, io.env);
  const levelName = level === 'X' ? registerTexts.refusedLevel[language] : `${registerTexts.level[language]} ${level}`;
  const passport = printable(stringify(draft, { lineWidth: 0 }));
  return `${passport}\n${paint('bold', levelName)}  ${say(explanation, language)}\n${qualityReport(report, { language, paint, width: terminalWidth(io) })}`;
}
