import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import xmllint from 'xmllint-wasm/xmllint-node.js';
import { exitCodes, MessageLog } from './message-log.ts';

// A thread of the process that judges: the package can be used in threads only.
const { data, schemas } = workerData as { data: Uint8Array; schemas: readonly string[] };

/** Types of WebAssembly come with those of browsers only. */
const { WebAssembly } = globalThis as unknown as { WebAssembly: { Memory: new (pages: { initial: number; maximum: number }) => object } };
const pages = { initial: 256, maximum: 10_240 };
/** Larger files are read piece by piece, which tells lines less exactly. */
const maxHeldBytes = 8 * 1024 * 1024;
const mark = randomUUID();
const names = { data: `${mark}.xml`, folder: mark };
const log = new MessageLog(names);
let isDone = false;
function done(exitCode: number): void {
  if (!isDone) parentPort?.postMessage(log.outcome(exitCode));
  isDone = true;
}

await xmllint({
  inputFiles: [
    { fileName: names.data, contents: data },
    ...schemas.map((contents, index) => ({ fileName: `${names.folder}/${index}.xsd`, contents })),
  ],
  arguments: ['--noout', '--nonet', ...(data.length > maxHeldBytes ? ['--stream'] : []), '--schema', `${names.folder}/0.xsd`, names.data],
  print: () => undefined,
  printErr: (line) => {
    log.add(line);
    if (log.isFull) done(exitCodes.invalid);
  },
  onExit: done,
  onAbort: () => done(-1),
  wasmMemory: new WebAssembly.Memory(pages),
});
