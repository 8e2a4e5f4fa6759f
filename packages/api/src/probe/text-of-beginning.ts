import type { ProbedFile } from './fetch-probed.ts';

const beginningBytes = 65_536;

/** Text of the beginning of data; what is no text comes out as replacement characters. */
export function textOfBeginning({ bytes }: Pick<ProbedFile, 'bytes'>, encoding = 'utf-8'): string {
  return decoderOf(encoding).decode(bytes.subarray(0, beginningBytes));
}

function decoderOf(label: string): Pick<InstanceType<typeof TextDecoder>, 'decode'> {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}
