import type { Draft } from '@pasport/model';
import type { ProfileName } from '../score/rules.ts';

/** What a passport is judged as; follows from what is declared, never from how good it is. */
export function profileOf(draft: Draft, today: string): ProfileName {
  const kinds = (draft.distributions ?? []).map(({ kind }) => kind);
  if (isDeclaredOpen(draft, today)) {
    const isService = !kinds.includes('file') && kinds.some((kind) => kind === 'api' || kind === 'map-service');
    return isService || draft.kind === 'service' ? 'open-service' : 'open-file';
  }
  const isPaper = kinds.length > 0 ? kinds.every((kind) => kind === 'paper') : isKeptOnPaper(draft);
  return isPaper ? 'paper' : 'internal-digital';
}

/** Open is what declares the access right PUBLIC; without a declared right, what has terms of use or a download. */
function isDeclaredOpen({ access, distributions }: Draft, today: string): boolean {
  if ((access?.embargoUntil ?? '') > today) return false;
  if (access?.rights !== undefined) return access.rights === 'PUBLIC';
  if (access?.route === 'download' || access?.route === 'api') return true;
  return (distributions ?? []).some(({ termsOfUse, downloadUrl }) => termsOfUse !== undefined || downloadUrl !== undefined);
}

function isKeptOnPaper({ locations }: Draft): boolean {
  return locations !== undefined && locations.length > 0 && locations.every(({ hosting }) => hosting === 'paper');
}
