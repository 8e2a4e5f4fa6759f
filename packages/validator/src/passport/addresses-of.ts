import type { PlacedDistribution } from './facts.ts';

/** Addresses at which a distribution is read, with their places. */
export function addressesOf({
  distribution: { accessUrl, downloadUrl, service },
  pointer,
}: PlacedDistribution): { address: string; pointer: string }[] {
  const found: { address: string; pointer: string }[] = [];
  if (downloadUrl !== undefined) found.push({ address: downloadUrl, pointer: `${pointer}/downloadUrl` });
  if (accessUrl !== undefined && accessUrl !== downloadUrl) found.push({ address: accessUrl, pointer: `${pointer}/accessUrl` });
  if (service?.endpointUrl !== undefined && service.endpointUrl !== accessUrl)
    found.push({ address: service.endpointUrl, pointer: `${pointer}/service/endpointUrl` });
  return found;
}
