import type { CheckedFile } from '../file/checked-file.ts';
import type { Declared } from '../file/declared.ts';
import type { FilePart, FileReport, ReadLimitName } from '../file/file-report.ts';
import type { Blocker } from '../file/run-file-checks.ts';
import { mergeParts } from '../score/merge-parts.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { describeColumn } from '../table/describe-column.ts';
import { runTableChecks } from '../table/run-table-checks.ts';
import type { TableFacts } from '../table/table-facts.ts';
import { describeProperties } from './describe-properties.ts';
import { runGeoChecks } from './run-geo-checks.ts';
import { GrowingBox } from './survey/growing-box.ts';
import { Survey } from './survey/survey.ts';
import { undeclared } from './survey/system.ts';

/** Features of one kind in a file. */
export interface Layer {
  readonly name: string;
  readonly survey: Survey;
}

/** A file of a map as its reader leaves it. */
export interface MapFile {
  /** Code of the format. */
  readonly format: string;
  readonly sizeBytes: number;
  readonly layers: readonly Layer[];
  /** Tables without geometry. */
  readonly tables?: readonly { readonly name: string; readonly facts: TableFacts }[];
  /** Checks of the format itself. */
  readonly checks: readonly ScoredCheck[];
  /** Why the file could not be read to its end. */
  readonly blocker?: Blocker;
  readonly limit?: ReadLimitName;
}

const noOptions = { system: undeclared, territory: undefined, maxFeatures: 0, isText: false, hasTypes: true };

/** A file with layers: what they hold, their checks put together with those of the format. */
export function checkedLayers(file: MapFile, declared: Declared): CheckedFile {
  const { layers, tables = [], limit } = file;
  const layer = layers.find(({ survey }) => survey.features > 0);
  const described = [...layers.map(layerPart), ...tables.map(tablePart)];
  return {
    summary: {
      format: file.format,
      sizeBytes: file.sizeBytes,
      columns: described[0]?.columns ?? [],
      rows: described.reduce((sum, { rows }) => sum + rows, 0),
      ...(described.length > 1 && { parts: described }),
      ...whereAndWhat(layers),
      ...(limit && { sample: { limit } }),
    },
    checks: [...file.checks, ...checksOfLayers(file, declared)],
    ...(layer && { layer }),
  };
}

function layerPart({ name, survey }: Layer): FilePart {
  return { name, rows: survey.features, columns: describeProperties(survey) };
}

function tablePart({ name, facts: { table } }: { name: string; facts: TableFacts }): FilePart {
  return { name, rows: table.rows, columns: table.columns.map(describeColumn) };
}

/** Box and system only where all layers share one system: numbers of two systems have no common box. */
export function whereAndWhat(layers: readonly Layer[]): Pick<FileReport, 'bbox' | 'crs' | 'geometryTypes'> {
  const box = new GrowingBox();
  const types: Record<string, number> = {};
  for (const { survey } of layers) {
    box.addBox(survey.box);
    for (const [type, count] of survey.geometryTypes) types[type] = (types[type] ?? 0) + count;
  }
  const systems = new Set(layers.map(({ survey: { system } }) => (system.kind === 'declared' ? system.crs.name : system.kind)));
  const [system] = systems;
  return {
    ...(box.box && systems.size === 1 && { bbox: [...box.box] }),
    ...(systems.size === 1 && system !== undefined && system !== 'undeclared' && { crs: system === 'wgs84' ? 'EPSG:4326' : system }),
    ...(layers.length > 0 && { geometryTypes: types }),
  };
}

/** Checks of the features of each layer, and of the tables without geometry. */
export function checksOfLayers(
  { layers, tables = [], blocker, limit }: Pick<MapFile, 'layers' | 'tables' | 'blocker' | 'limit'>,
  declared: Declared,
): ScoredCheck[] {
  const isSingle = layers.length + tables.length === 1;
  // Without a layer the checks are blocked, not skipped: a broken file must not look better than a faulty one.
  const seen = layers.length === 0 && tables.length === 0 ? [{ name: '', survey: new Survey(noOptions) }] : layers;
  const parts = [
    ...seen.map(({ name, survey }) => ({
      checks: runGeoChecks(
        {
          survey,
          declared,
          isBroken: blocker !== undefined,
          ...(limit && { limit }),
          ...(!isSingle && name !== '' && { layer: name }),
        },
        blocker,
      ),
      weight: survey.features,
    })),
    ...tables.map(({ name, facts }) => ({ checks: runTableChecks(facts, isSingle ? undefined : name), weight: facts.table.rows })),
  ];
  return mergeParts(parts);
}
