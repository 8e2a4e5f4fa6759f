import { actorRef, type Actor } from '../accounts/actor.ts';
import { seal, unseal } from '../accounts/secrets/seal.ts';
import type { Context } from '../context.ts';
import type { ProbeResult } from './probe-result.ts';

const purpose = 'probe';
const validMs = 10 * 60_000;

interface Ticket {
  readonly actor: string;
  readonly until: number;
  readonly result: ProbeResult;
}

/** What a probe found, kept by the caller's browser and unreadable to it, so that the form need not fetch the data again. */
export function probeTicket({ secret, clock }: Context, actor: Actor, result: ProbeResult): string {
  const ticket: Ticket = { actor: actorRef(actor), until: clock().getTime() + validMs, result };
  return seal(secret, purpose, JSON.stringify(ticket));
}

/** The result in a ticket of the same caller for the same address; undefined when it is none, or too old. */
export function openProbeTicket({ secret, clock }: Context, actor: Actor, ticket: string, url: string): ProbeResult | undefined {
  const text = ticket === '' ? null : unseal(secret, purpose, ticket);
  if (text === null) return undefined;
  const { actor: owner, until, result } = JSON.parse(text) as Ticket;
  return owner === actorRef(actor) && until > clock().getTime() && result.url === url ? result : undefined;
}
