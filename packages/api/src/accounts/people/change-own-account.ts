import { Problem, type Fault, type Language } from '@pasport/model';
import { writeAudited } from '../../audit/write-audited.ts';
import type { Context, RequestInfo } from '../../context.ts';
import type { Actor } from '../actor.ts';
import { authorOf, demandPerson } from '../own-account.ts';

const maxName = 200;

/** What a person says of themselves; what is left out stays as it is. */
export interface OwnDetails {
  readonly name?: string | undefined;
  /** The language in which the registry writes to the person. */
  readonly language?: Language | undefined;
}

/**
 * Changes the own name and language.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed` for a token, `invalid-request` with an empty name or a long one
 */
export async function changeOwnAccount(ctx: Context, actor: Actor, wanted: OwnDetails, info: RequestInfo): Promise<void> {
  const { id } = demandPerson(actor);
  const name = wanted.name?.trim();
  if (name === '' || (name !== undefined && name.length > maxName)) throw new Problem('invalid-request', { faults: [nameFault] });
  const { language } = wanted;
  if (name === undefined && language === undefined) return;
  await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    await trx
      .updateTable('person')
      .set({ ...(name !== undefined && { name }), ...(language !== undefined && { language }) })
      .where('id', '=', id)
      .execute();
    note({ action: 'person.rename', object: `person:${id}` });
  });
}

const nameFault: Fault = {
  pointer: '/name',
  code: 'required',
  message: { cs: `Uveďte jméno, nejvýš ${maxName} znaků.`, en: `Give a name of at most ${maxName} characters.` },
};
