import { flatgeobufCount } from './checks/flatgeobuf-count.ts';
import { flatgeobufExtent } from './checks/flatgeobuf-extent.ts';
import { flatgeobufIndex } from './checks/flatgeobuf-index.ts';
import { flatgeobufReadable } from './checks/flatgeobuf-readable.ts';
import type { FlatGeobufCheck } from './flatgeobuf-check.ts';

/** Every check of the form of a FlatGeobuf; the order is that of reports and of the documentation. */
export const flatgeobufChecks: readonly FlatGeobufCheck[] = [flatgeobufReadable, flatgeobufCount, flatgeobufIndex, flatgeobufExtent];
