import { open, rename, rm } from 'node:fs/promises';
import { unreadable } from '../records/find-files.ts';
import type { Session } from '../session.ts';

/** Writes to stdout, or to a file that appears whole or not at all. */
export async function outputTo(file: string | undefined, session: Session, pieces: AsyncIterable<string>): Promise<void> {
  if (file === undefined) {
    for await (const piece of pieces) await session.print(piece);
    return;
  }
  const unfinished = `${file}.${process.pid}.part`;
  const handle = await open(unfinished, 'w').catch((error: NodeJS.ErrnoException) => {
    throw unreadable(file, error);
  });
  try {
    for await (const piece of pieces) await handle.write(piece);
    await handle.close();
    await rename(unfinished, file);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  }
}
