import { mayWrite, type Actor } from '@pasport/api';

/** May somebody register data of any organisation at all? */
export function mayRegister(actor: Actor): boolean {
  return actor.kind !== 'guest' && mayWrite(actor, actor.organisation ?? '');
}
