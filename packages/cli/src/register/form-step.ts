import type { Distribution } from '@pasport/model';
import { registerTexts } from '../texts/register.ts';
import { showTexts } from '../texts/show.ts';
import { fileTypeOf } from './file-types.ts';
import type { Step } from './step.ts';

const kinds = ['file', 'api', 'map-service', 'database', 'paper'] as const;
const { steps: words } = registerTexts;

/** A passport needs no address: paper and databases are registered like anything else. */
export const formStep: Step = {
  pointer: '/distributions',
  message: words.form,
  isRequired: false,
  isMissing: ({ distributions = [] }) => distributions.length === 0,
  async ask(questions) {
    const kind = await questions.one(
      words.form,
      kinds.map((value) => ({ value, label: showTexts.kinds[value]! })),
    );
    if (kind === 'paper' || kind === 'database') return { distributions: [{ kind }] };
    const address = await questions.text(words.address, { optional: true, check: addressFault });
    return { distributions: [await distributionAt(kind, address)] };
  },
};

async function distributionAt(kind: 'file' | 'api' | 'map-service', address: string): Promise<Distribution> {
  if (address === '') return { kind };
  if (kind === 'file') return { kind, downloadUrl: address, ...(await fileTypeOf(new URL(address).pathname)) };
  return { kind, accessUrl: address, service: { endpointUrl: address } };
}

function addressFault(answer: string) {
  const isAddress = /^(https?|ftp|sftp):\/\/[^\s<>"]+$/.test(answer) && URL.canParse(answer);
  return isAddress ? undefined : { cs: 'Odkaz má začínat http:// nebo https://.', en: 'A link begins with http:// or https://.' };
}
