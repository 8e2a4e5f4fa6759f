import type { Text } from '@pasport/model';

type Answer = 'pass' | 'fail' | 'not-applicable';
type Words = Text | string;

interface Fault {
  readonly message: Words;
  readonly pointer?: string;
}

/** Verdicts by the rules of others, as the program reads them; an older registry leaves some out. */
export interface Verdicts {
  readonly nkodMandatory: { readonly answer: Answer; readonly missing?: readonly Fault[] };
  readonly officialSchema: { readonly answer: Answer; readonly faults?: readonly Fault[] };
  readonly officialValidator: { readonly answer: Answer; readonly errors?: readonly Fault[]; readonly warnings?: readonly Fault[] };
  readonly mqa?: Mqa;
  readonly openness?: Openness;
  readonly udata?: Udata;
}

export interface Mqa {
  readonly score: { readonly low: number; readonly high: number };
  readonly rating: { readonly low: string; readonly high: string };
  readonly missing: readonly {
    readonly points: number;
    readonly answer: 'no' | 'unknown';
    readonly name: Words;
    readonly pointer: string;
  }[];
}

export interface Openness {
  readonly stars: number;
  readonly missing: readonly { readonly star: number; readonly message: Words; readonly pointer?: string }[];
}

export interface Udata {
  readonly criteria: readonly { readonly criterion: string; readonly met: boolean; readonly message?: Words; readonly pointer?: string }[];
}
