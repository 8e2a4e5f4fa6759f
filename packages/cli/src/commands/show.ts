import type { CommandRun } from '../command-spec.ts';
import { passportOverview } from '../output/passport-overview.ts';

/** `pasport show`: a readable overview, or the passport as the registry sent it with `--json`. */
export const show: CommandRun = async (session, { args: [id = ''] }) => {
  const passport = await (await session.registry()).passport(id);
  if (session.json) await session.printJson(passport);
  else await session.print(await passportOverview(passport, session));
  return 'ok';
};
