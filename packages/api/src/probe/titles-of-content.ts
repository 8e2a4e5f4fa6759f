import { fromLkod, lkodDocumentKind, type Draft } from '@pasport/model';
import type { ProbeMethod } from './probe-result.ts';

/** What content says of itself beside its data. */
export interface SelfDescription {
  readonly title?: string;
  readonly description?: string;
  readonly kind?: 'api' | 'map-service';
  readonly method: ProbeMethod;
  readonly confidence: number;
  /** A whole record of another catalogue. */
  readonly record?: Draft;
}

const maxText = 2_000;
/** Larger JSON is data. */
const maxDescriptionBytes = 1_000_000;

/** What the beginning of a page, of the capabilities of a service, or of a description in JSON says of itself. */
export function selfDescription(bytes: Uint8Array, isWhole: boolean): SelfDescription | undefined {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 65_536)).trimStart();
  if (/^(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<!doctype html|^<html/iu.test(start)) return ofPage(start);
  if (/<(?:\w+:)?(?:WMS_Capabilities|WMT_MS_Capabilities|WFS_Capabilities|Capabilities)\b/u.test(start.slice(0, 2_000)))
    return ofService(start);
  if (isWhole && bytes.length <= maxDescriptionBytes && start.startsWith('{')) return ofJson(bytes);
  return undefined;
}

function ofPage(start: string): SelfDescription | undefined {
  const title = textIn(start, /<title[^>]*>([^<]*)/iu);
  return title === undefined ? undefined : { title, method: 'page-title', confidence: 0.4 };
}

function ofService(start: string): SelfDescription {
  const title = textIn(start, /<(?:\w+:)?Title>([^<]*)/u);
  const description = textIn(start, /<(?:\w+:)?Abstract>([^<]*)/u);
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    kind: 'map-service',
    method: 'service-title',
    confidence: 0.8,
  };
}

function ofJson(bytes: Uint8Array): SelfDescription | undefined {
  const json = parsed(bytes);
  if (!json) return undefined;
  if (lkodDocumentKind(json) === 'dataset') {
    const { draft } = fromLkod(json);
    return draft && { record: draft, method: 'record', confidence: 0.95 };
  }
  const info = json['info'];
  if (typeof json['openapi'] === 'string' && isObject(info)) {
    return { ...texts(info['title'], info['description']), kind: 'api', method: 'service-title', confidence: 0.8 };
  }
  if (json['currentVersion'] !== undefined && (json['layers'] !== undefined || json['serviceDescription'] !== undefined)) {
    const title = json['mapName'] ?? json['name'];
    return {
      ...texts(title, json['serviceDescription'] ?? json['description']),
      kind: 'map-service',
      method: 'service-title',
      confidence: 0.6,
    };
  }
  return undefined;
}

function parsed(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function texts(title: unknown, description: unknown): Pick<SelfDescription, 'title' | 'description'> {
  const [own, more] = [textOf(title), textOf(description)];
  return { ...(own !== undefined && { title: own }), ...(more !== undefined && { description: more }) };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, maxText) : undefined;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function textIn(start: string, pattern: RegExp): string | undefined {
  const found = pattern.exec(start)?.[1]?.replaceAll(/&(amp|lt|gt|quot|apos|nbsp);/gu, (_all, name: string) => entities[name] ?? '');
  const text = found?.replaceAll(/\s+/gu, ' ').trim().slice(0, maxText);
  return text === '' ? undefined : text;
}
