import { GrowingBox } from '../geo/survey/growing-box.ts';
import type { CheckedFile } from '../file/checked-file.ts';
import type { Declared } from '../file/declared.ts';
import type { ReadLimitName } from '../file/file-report.ts';
import { runFileChecks, type Blocker } from '../file/run-file-checks.ts';
import type { ScoredCheck } from '../score/scored-check.ts';
import { isBox } from './is-box.ts';
import { serviceChecks } from './service-checks.ts';
import type { ServiceStage } from './service-check.ts';
import type { ServiceDescription, ServiceKind } from './service-facts.ts';

const formats: Readonly<Record<ServiceKind, string>> = {
  WMS: 'WMS_SRVC',
  WFS: 'WFS_SRVC',
  WMTS: 'WMTS_SRVC',
  WCS: 'WCS_SRVC',
  'OGC API': 'OGC_API',
  ArcGIS: 'REST',
};

/** What was read of a file beside the description in it. */
interface ReadFile {
  readonly sizeBytes: number;
  /** Checks of its notation. */
  readonly checks: readonly ScoredCheck[];
  /** The notation it is written in, where nothing tells which service it is. */
  readonly notation: string;
  /** Why it could not be read to its end. */
  readonly blocker?: Blocker;
  readonly limit?: ReadLimitName;
}

/** A description of a service with its checks; rows are its layers, the box is around them, in degrees. */
export function checkedService(service: ServiceDescription, file: ReadFile, declared: Declared): CheckedFile {
  const { kind, layers = [] } = service;
  const box = new GrowingBox();
  for (const { box: own } of layers) if (own && isBox(own)) box.addBox(own);
  const blocker =
    file.blocker ?? (service.isException || service.other !== undefined ? { check: 'service-answers', isOpaque: true } : undefined);
  const blockerOf = (stage: ServiceStage): Blocker | undefined => (stage === 'description' ? blocker : file.blocker);
  return {
    summary: {
      format: kind ? formats[kind] : file.notation,
      sizeBytes: file.sizeBytes,
      columns: [],
      rows: layers.filter(({ isGroup }) => !isGroup).length,
      ...(box.box && { bbox: [...box.box], crs: 'OGC:CRS84' }),
      ...(file.limit && { sample: { limit: file.limit } }),
    },
    checks: [...file.checks, ...runFileChecks(serviceChecks, { ...service, declared }, blockerOf)],
  };
}
