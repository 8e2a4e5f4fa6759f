import type { ImportRun } from '@pasport/api';
import type { Text } from '@pasport/model';
import { numberIn } from '@pasport/validator';
import type { PageContext } from '../../page/page-context.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { NameOrganisation } from '../../ui/organisation-names.ts';
import { Time } from '../../ui/time.tsx';
import { runStates, sourceText } from './source-words.ts';
import { sourcesPath } from './sources-path.ts';

const texts = {
  caption: { cs: 'Poslední importy', en: 'Latest imports' },
  when: { cs: 'Kdy', en: 'When' },
  source: { cs: 'Zdroj', en: 'Source' },
  organisation: { cs: 'Organizace', en: 'Organisation' },
  byRecord: { cs: 'podle záznamů', en: 'by the records' },
  created: { cs: 'Nové', en: 'New' },
  changed: { cs: 'Změněné', en: 'Changed' },
  unchanged: { cs: 'Beze změny', en: 'Unchanged' },
  refused: { cs: 'Odmítnuté', en: 'Refused' },
  state: { cs: 'Stav', en: 'State' },
} as const satisfies Record<string, Text>;

interface ImportsTableProps {
  readonly page: PageContext;
  readonly runs: readonly ImportRun[];
  readonly nameOf: NameOrganisation;
}

/** Runs of imports with their counts; each leads to what it refused. */
export function ImportsTable({ page: { say, language }, runs, nameOf }: ImportsTableProps) {
  const number = (title: Text) => ({ title: say(title), isNumber: true });
  return (
    <DataTable
      caption={say(texts.caption)}
      isCaptionHidden
      columns={[
        { title: say(texts.when) },
        { title: say(texts.source) },
        { title: say(texts.organisation) },
        number(texts.created),
        number(texts.changed),
        number(texts.unchanged),
        number(texts.refused),
        { title: say(texts.state) },
      ]}
      rows={runs.map((run) => ({
        key: run.id,
        cells: [
          <a key="when" href={`${sourcesPath}/${run.id}`}>
            <Time at={run.startedAt} language={language} />
          </a>,
          sourceText({ kind: 'import', source: run.source }, language),
          run.organisation === null ? say(texts.byRecord) : nameOf(run.organisation),
          ...[run.created, run.changed, run.unchanged, run.refused].map((count) => numberIn(language, count)),
          say(runStates[run.state]),
        ],
      }))}
    />
  );
}
