/** Arrays that every search of a thread uses again. */
export interface Scratch {
  readonly slots: Uint32Array;
  readonly more: Uint32Array;
  readonly candidates: Uint32Array;
  readonly hits: Uint32Array;
  readonly marks: Uint16Array;
  readonly states: Uint8Array;
  readonly keys: Float64Array;
}

/** Gives arrays for an index of a size, the same ones while they are large enough. */
export function scratchPad(): (size: number) => Scratch {
  let scratch = newScratch(0);
  return (size) => {
    if (scratch.slots.length < size) scratch = newScratch(Math.ceil(size * 1.1));
    return scratch;
  };
}

function newScratch(size: number): Scratch {
  return {
    slots: new Uint32Array(size),
    more: new Uint32Array(size),
    candidates: new Uint32Array(size),
    hits: new Uint32Array(size),
    marks: new Uint16Array(size),
    states: new Uint8Array(size),
    keys: new Float64Array(size),
  };
}
