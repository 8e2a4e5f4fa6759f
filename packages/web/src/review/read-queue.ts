import { taskKinds, type TaskKind } from '@pasport/api';
import type { FastifyRequest } from 'fastify';
import { queryText } from '../page/form-body.ts';

/** A view of the queue as its address says it. */
export interface AskedQueue {
  readonly kind?: TaskKind;
  readonly organisation?: string;
  readonly mine: boolean;
  readonly sort: 'age' | 'due';
  readonly cursor?: string;
}

const kinds = Object.keys(taskKinds) as TaskKind[];

/** Reads what part of the queue is wanted; what nobody understands is left out. */
export function readQueue(request: FastifyRequest): AskedQueue {
  const kind = kinds.find((one) => one === queryText(request, 'druh'));
  const organisation = queryText(request, 'organizace').trim();
  const cursor = queryText(request, 'dal');
  return {
    ...(kind && { kind }),
    ...(organisation !== '' && { organisation }),
    ...(cursor !== '' && { cursor }),
    mine: queryText(request, 'moje') === 'ano',
    sort: queryText(request, 'radit') === 'termin' ? 'due' : 'age',
  };
}

/** Address of the queue with some of its view changed; `''` leaves a parameter out. */
export function queueUrl({ kind, organisation, mine, sort }: AskedQueue, changes: Readonly<Record<string, string>> = {}): string {
  const all = {
    druh: kind ?? '',
    organizace: organisation ?? '',
    moje: mine ? 'ano' : '',
    radit: sort === 'due' ? 'termin' : '',
    ...changes,
  };
  const params = new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''));
  return params.size === 0 ? '/fronta' : `/fronta?${params.toString()}`;
}
