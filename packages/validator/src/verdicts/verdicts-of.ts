import { toLkod } from '@pasport/model';
import type { Facts } from '../passport/facts.ts';
import type { Verdicts } from '../report.ts';
import { checkOfficialSchema } from './official-schema/check-official-schema.ts';
import { nkodMandatory } from './nkod-mandatory.ts';
import { officialValidator } from './official-validator.ts';

type NationalVerdicts = Pick<Verdicts, 'nkodMandatory' | 'officialSchema' | 'officialValidator'>;

const notApplicable: NationalVerdicts = {
  nkodMandatory: { answer: 'not-applicable', missing: [] },
  officialSchema: { answer: 'not-applicable', faults: [] },
  officialValidator: { answer: 'not-applicable', errors: [], warnings: [] },
};

/** Address that stands for the one under which a passport without an IRI of its own would be published. */
const placeholderIri = 'https://pasport.example/datova-sada';

/** Verdicts of the national catalogue; it takes only open data, so others have none. */
export function verdictsOf({ draft, isOpen }: Facts, iri?: string): NationalVerdicts {
  if (!isOpen) return notApplicable;
  const missing = nkodMandatory(draft);
  const faults = checkOfficialSchema(toLkod(draft, { iri: draft.iri ?? iri ?? placeholderIri }));
  const { errors, warnings } = officialValidator(draft);
  return {
    nkodMandatory: { answer: answerOf(missing), missing },
    officialSchema: { answer: answerOf(faults), faults },
    officialValidator: { answer: answerOf(errors), errors, warnings },
  };
}

function answerOf(faults: readonly unknown[]): 'pass' | 'fail' {
  return faults.length === 0 ? 'pass' : 'fail';
}
