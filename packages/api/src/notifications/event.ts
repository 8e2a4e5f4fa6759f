import type { Selectable } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { EventKind } from './audiences.ts';

/** An event as it is stored. */
export type EventRow = Omit<Selectable<Tables['event']>, 'kind'> & { readonly kind: EventKind };
