import type { Distribution } from '@pasport/model';
import type { PassportView } from '../registry/types.ts';
import type { Session } from '../session.ts';
import { showTexts } from '../texts/show.ts';
import { langText } from './lang-text.ts';
import { paintFor, type Paint } from './paint.ts';
import { labelledRows } from './passport-rows.ts';
import { printable } from './printable.ts';
import { table } from './table.ts';
import { terminalWidth } from './terminal-width.ts';

/** A passport for a person: title, what is known, distributions. */
export async function passportOverview(passport: PassportView, session: Session): Promise<string> {
  const { io, language } = session;
  const paint = paintFor(io.stdout, io.env);
  const width = terminalWidth(io);
  const title = paint('bold', printable(langText(passport.title, language) || showTexts.untitled[language]));
  const notice = showTexts.view[String(passport['view'])]?.[language];
  const rows = (await labelledRows(passport, language)).map(([label, value]) => [{ text: label, format: 'dim' as const }, value]);
  const facts = table({ columns: [{ title: '' }, { title: '', flexible: true }], rows, width, paint }).replace(/^\s*\n/, '');
  return `${title}\n${notice ? `${paint('yellow', notice)}\n` : ''}\n${facts}${distributionTable(passport.distributions ?? [], session, paint)}`;
}

function distributionTable(distributions: readonly Distribution[], { io, language }: Session, paint: Paint): string {
  if (distributions.length === 0) return '';
  const { columns: titles, kinds } = showTexts;
  const rows = distributions.map(({ kind, format, title, downloadUrl, accessUrl, service }) => [
    kinds[kind]?.[language] ?? kind,
    format ?? '',
    langText(title, language),
    downloadUrl ?? service?.endpointUrl ?? accessUrl ?? '',
  ]);
  const columns = [
    { title: titles.form[language] },
    { title: titles.format[language] },
    { title: titles.title[language], flexible: true },
    { title: titles.address[language], flexible: true },
  ];
  return `\n${paint('bold', showTexts.distributions[language])}\n${table({ columns, rows, width: terminalWidth(io), paint })}`;
}
