import { Problem, type Fault, type Language } from '@pasport/model';
import { writeAudited } from '../../audit/write-audited.ts';
import type { Context, RequestInfo } from '../../context.ts';
import type { Actor } from '../actor.ts';
import { authorOf, demandPerson } from '../own-account.ts';

const maxName = 200;

/**
 * Changes the own name and the language in which the registry writes to the person.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed` for a token, `invalid-request` without a name
 */
export async function changeOwnAccount(
  ctx: Context,
  actor: Actor,
  wanted: { readonly name: string; readonly language: Language },
  info: RequestInfo,
): Promise<void> {
  const { id } = demandPerson(actor);
  const name = wanted.name.trim();
  if (name === '' || name.length > maxName) throw new Problem('invalid-request', { faults: [nameFault] });
  await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    await trx.updateTable('person').set({ name, language: wanted.language }).where('id', '=', id).execute();
    note({ action: 'person.rename', object: `person:${id}` });
  });
}

const nameFault: Fault = {
  pointer: '/name',
  code: 'required',
  message: { cs: `Uveďte jméno, nejvýš ${maxName} znaků.`, en: `Give a name of at most ${maxName} characters.` },
};
