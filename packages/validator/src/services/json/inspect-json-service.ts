import { defaultBudget } from '../../file/budget.ts';
import type { CheckedFile } from '../../file/checked-file.ts';
import type { FileOptions } from '../../file/file-checker.ts';
import type { FileSource } from '../../file/file-source.ts';
import { isObject, type JsonObject } from '../../json/json-value.ts';
import { checkedService } from '../checked-service.ts';
import { readDescription } from '../read-description.ts';
import type { ServiceDescription } from '../service-facts.ts';
import { describeArcgis } from './describe-arcgis.ts';
import { describeCollections, describeLanding } from './describe-ogc-api.ts';
import { serviceOfJson } from './service-of-json.ts';

/** Is it what an OGC API or ArcGIS answers about itself? */
export function looksLikeJsonService(head: Uint8Array): boolean {
  return serviceOfJson(new TextDecoder().decode(head)) !== undefined;
}

/**
 * Checks what a service says of itself in JSON: the landing page or the collections of an OGC API, a service or a layer of
 * ArcGIS REST. Rows are layers.
 *
 * @throws only when the source cannot be read
 */
export async function inspectJsonService(source: FileSource, { declared = {}, budget = {} }: FileOptions = {}): Promise<CheckedFile> {
  const { root, beginning, ...file } = await readDescription(source, { ...defaultBudget, ...budget });
  const service: ServiceDescription = isObject(root) ? describe(root, beginning) : { isException: false };
  return checkedService(service, { ...file, notation: 'JSON' }, declared);
}

function describe(root: JsonObject, beginning: string): ServiceDescription {
  switch (serviceOfJson(beginning)) {
    case 'arcgis':
      return describeArcgis(root);
    case 'ogc-landing':
      return describeLanding(root);
    case 'ogc-collections':
      return describeCollections(root);
    default:
      return { isException: true };
  }
}
