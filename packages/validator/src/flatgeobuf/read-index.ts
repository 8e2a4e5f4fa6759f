import type { Box } from '../crs/box.ts';
import type { ByteReader } from '../file/byte-reader.ts';

const nodeBytes = 40;
const maxFeatures = 50_000_000;

/** What the index before the features says. */
export interface FlatGeobufIndex {
  /** Box of everything. */
  readonly root: Box;
  /** Where each feature begins, from the first of them. */
  readonly offsets: Float64Array;
}

/** Nodes of the tree: the root first, the leaves – one for a feature – last. */
export async function readIndex(reader: ByteReader, features: number, nodeSize: number): Promise<FlatGeobufIndex | undefined> {
  if (features > maxFeatures) return undefined;
  const first = await reader.take(nodeBytes);
  if (!first) return undefined;
  const root: Box = [first.readDoubleLE(0), first.readDoubleLE(8), first.readDoubleLE(16), first.readDoubleLE(24)];
  const inner = nodesOf(features, nodeSize) - features;
  if (inner > 1 && !(await reader.skip((inner - 1) * nodeBytes))) return undefined;
  const offsets: number[] = inner === 0 ? [Number(first.readBigUInt64LE(32))] : [];
  while (offsets.length < features) {
    const leaf = await reader.take(nodeBytes);
    if (!leaf) return undefined;
    offsets.push(Number(leaf.readBigUInt64LE(32)));
  }
  return { root, offsets: Float64Array.from(offsets) };
}

function nodesOf(features: number, nodeSize: number): number {
  const width = Math.max(2, nodeSize);
  let [level, nodes] = [features, features];
  do {
    level = Math.ceil(level / width);
    nodes += level;
  } while (level > 1);
  return nodes;
}
