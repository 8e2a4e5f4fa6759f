import type { Distribution, Draft } from '@pasport/model';
import type { Probed, ProbeResult } from '../probe/probe-result.ts';
import type { RegistrationState, ValueOrigin } from './registration-state.ts';

type Known = Pick<RegistrationState, 'draft' | 'origins'>;
type Column = NonNullable<Distribution['columns']>[number];

const columnTypes: Readonly<Record<string, Column['type']>> = { empty: 'other' };

/** A draft from what the probe recognised, with the origin of every value. */
export function draftOfProbe(result: ProbeResult, source: 'link' | 'file'): Known {
  const { values, url, people } = result;
  const origins: Record<string, ValueOrigin> = {};
  const take = <Value>(probed: Probed<Value> | undefined, pointer: string): Value | undefined => {
    if (probed) origins[pointer] = originOf(probed, source);
    return probed?.value;
  };
  const [title, description, keywords] = [
    take(values.title, '/title'),
    take(values.description, '/description'),
    take(values.keywords, '/keywords'),
  ];
  const [themes, frequency] = [take(values.themes, '/themes'), take(values.frequency, '/frequency')];
  const [temporal, bbox, languages] = [
    take(values.temporal, '/temporal'),
    take(values.bbox, '/territory/bbox'),
    take(values.languages, '/languages'),
  ];
  const place = take(values.location, '/locations/0');
  const modified = take(values.modified, '/modified');
  const hasPeople = people.length > 0;
  if (hasPeople)
    origins['/security/answers/people'] = { from: 'guess', confidence: people.some(({ isCertain }) => isCertain) ? 0.95 : 0.6 };
  const draft: Partial<Draft> = {
    kind: 'dataset',
    ...(title && { title }),
    ...(description && { description }),
    ...(keywords && { keywords }),
    ...(themes && { themes }),
    ...(frequency !== undefined && { frequency }),
    ...(temporal && { temporal }),
    ...(bbox && { territory: { bbox } }),
    ...(languages && { languages }),
    ...(modified !== undefined && { modified }),
    ...(place !== undefined && { locations: [{ path: place }] }),
    distributions: [distributionOf(result, url, take)],
    ...(hasPeople && {
      security: {
        answers: { people: 'yes' as const },
        // A certain sign closes the data until somebody says what protects them.
        ...(people.some(({ isCertain }) => isCertain) && { personalData: 'personal' as const }),
      },
    }),
  };
  return { draft, origins };
}

type Take = <Value>(probed: Probed<Value> | undefined, pointer: string) => Value | undefined;

function distributionOf({ values }: ProbeResult, url: string | undefined, take: Take): Distribution {
  const at = '/distributions/0';
  const kind = take(values.kind, `${at}/kind`) ?? 'file';
  // The address is known, not recognised; it is told by the same chip.
  if (url !== undefined) take({ value: url, confidence: 1, method: 'host' }, `${at}/downloadUrl`);
  const [format, mediaType, encoding] = [
    take(values.format, `${at}/format`),
    values.mediaType?.value,
    take(values.encoding, `${at}/encoding`),
  ];
  const [rows, sizeBytes, columns] = [
    take(values.rows, `${at}/rows`),
    take(values.sizeBytes, `${at}/sizeBytes`),
    take(values.columns, `${at}/columns`),
  ];
  return {
    kind,
    ...addressOf(kind, url),
    ...(format !== undefined && { format }),
    ...(mediaType !== undefined && { mediaType }),
    ...(encoding !== undefined && { encoding }),
    ...(rows !== undefined && { rows }),
    ...(sizeBytes !== undefined && { sizeBytes }),
    ...(columns && columns.length > 0 && { columns: columns.map(columnOf) }),
  };
}

function columnOf({ name, type }: { name: string; type: string }, index: number): Column {
  return { name: name.trim() === '' ? `sloupec ${index + 1}` : name, type: columnTypes[type] ?? (type as Column['type']) };
}

/** Addresses that a passport can hold; others are what was typed and recognised as wrong. */
function addressOf(kind: Distribution['kind'], url: string | undefined): Partial<Distribution> {
  if (url === undefined) return {};
  return kind === 'file' ? { downloadUrl: url, accessUrl: url } : { accessUrl: url, service: { endpointUrl: url } };
}

function originOf({ method, confidence }: Probed<unknown>, source: 'link' | 'file'): ValueOrigin {
  return method === 'resemblance' || method === 'columns' || confidence < 0.7
    ? { from: 'guess', confidence }
    : { from: source, confidence };
}
