import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileReport } from '@pasport/validator';
import { outputTo } from '../export/output-to.ts';
import type { Session } from '../session.ts';
import { isWebAddress } from '../web/is-web-address.ts';
import { exportPaths } from './export-paths.ts';

/** Files that reports are written to, by format. */
export interface ExportOptions {
  readonly html?: string;
  readonly csv?: string;
  readonly dqv?: string;
}

type Write = (place: string, report: FileReport) => Promise<void>;

/** Namespace of metrics, where no registry with a page on checks is known. */
const checksIri = 'urn:pasport:checks';

/** Writer of the exports of each report, in the language of the program. */
export async function exportWriter({ html, csv, dqv }: ExportOptions, isMany: boolean, session: Session): Promise<Write> {
  const at = new Date().toISOString();
  const { dqvTurtle, reportCsv, reportHtml } = await import('@pasport/validator');
  const optionsOf = (place: string) => ({ title: titleOf(place), language: session.language, at });
  const writers: Write[] = [];
  const add = async (path: string | undefined, ending: string, textOf: (place: string, report: FileReport) => string) => {
    if (path === undefined) return;
    const pathOf = await exportPaths(path, isMany, ending);
    writers.push(async (place, report) => outputTo(pathOf(place), session, once(textOf(place, report))));
  };
  await add(html, '.html', (place, report) => reportHtml(report, optionsOf(place)));
  await add(csv, '.csv', (place, report) => reportCsv(report, optionsOf(place)));
  await add(dqv, '.ttl', (place, report) => dqvTurtle(report, { iri: iriOf(place), docs: checksIri, at }));
  return async (place, report) => {
    for (const write of writers) await write(place, report);
  };
}

function titleOf(place: string): string {
  return isWebAddress(place) ? place : basename(place);
}

function iriOf(place: string): string {
  return isWebAddress(place) ? place : pathToFileURL(resolve(place)).href;
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
