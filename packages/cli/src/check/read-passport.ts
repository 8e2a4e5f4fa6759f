import { stat } from 'node:fs/promises';
import { fileKind } from '../records/file-kind.ts';
import { draftFile, invalidPassport } from '../register/draft-file.ts';
import type { Session } from '../session.ts';
import type { Knowing } from './known-of-passport.ts';

/**
 * A passport from a file, or from the registry by its id or short name.
 *
 * @throws {Failure} a file that is no passport, a passport that the registry does not have
 */
export async function readPassport(place: string, session: Session): Promise<Knowing> {
  const isFile = fileKind(place) !== undefined || /[\\/]/.test(place) || (await stat(place).catch(() => undefined))?.isFile() === true;
  if (!isFile) return (await session.registry()).passport(place);
  const { parseDraft } = await import('@pasport/model');
  const { draft, faults } = parseDraft(await draftFile(place, session));
  if (!draft) throw invalidPassport(faults);
  return draft;
}
