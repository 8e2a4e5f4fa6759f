import { rootElement } from '../../geo/xml/root-element.ts';
import type { ServiceKind } from '../service-facts.ts';

const kinds: Readonly<Record<string, ServiceKind>> = {
  WMS_Capabilities: 'WMS',
  WMT_MS_Capabilities: 'WMS',
  WFS_Capabilities: 'WFS',
  WCS_Capabilities: 'WCS',
};
const exceptions = new Set(['ServiceExceptionReport', 'ExceptionReport']);

/** A document of a service by its root element. */
export type ServiceRoot = { readonly kind: ServiceKind } | { readonly isException: true };

/**
 * What a service answers, by the name and the namespace of the root element.
 *
 * @param tag the tag itself, or the namespace of the name
 */
export function serviceRoot(local: string, tag: string): ServiceRoot | undefined {
  if (exceptions.has(local)) return { isException: true };
  const kind = kinds[local] ?? (local === 'Capabilities' ? kindOfNamespace(tag) : undefined);
  return kind && { kind };
}

function kindOfNamespace(tag: string): ServiceKind | undefined {
  if (tag.includes('opengis.net/wmts')) return 'WMTS';
  return tag.includes('opengis.net/wcs') ? 'WCS' : undefined;
}

/** Is it what a service of the OGC answers: its capabilities, or an error? */
export function looksLikeCapabilities(head: Uint8Array): boolean {
  const root = rootElement(head);
  return root !== undefined && serviceRoot(root.local, root.tag) !== undefined;
}
