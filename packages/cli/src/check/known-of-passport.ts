import type { Distribution, Draft } from '@pasport/model';
import type { Declared, FileReport } from '@pasport/validator';
import { checkTexts } from '../texts/check.ts';
import { formatOfFile } from '../web/format-of-file.ts';
import { chooseDistribution } from './choose-distribution.ts';
import type { KnownOf } from './known-data.ts';
import { territoryBox } from './territory-box.ts';

/** What of a passport says something of its files. */
export type Knowing = Pick<Draft, 'access' | 'territory' | 'distributions' | 'conformsTo' | 'otherThemes'> & Partial<Pick<Draft, 'title'>>;

/** What a passport says of its files: is it public, where it lies, and for the right distribution format and encoding. */
export async function knownOfPassport(passport: Knowing): Promise<KnownOf> {
  const [{ checkAgreement, coverageOfPassport }, box, formatOf] = await Promise.all([
    import('@pasport/validator'),
    territoryBox(passport.territory),
    formatOfFile(),
  ]);
  const rights = passport.access?.rights;
  const general: Declared = {
    ...(rights && { isPublic: rights === 'PUBLIC' }),
    ...(box && { territory: box }),
    ...coverageOfPassport(passport),
  };
  return (name) => {
    const chosen = chooseDistribution(passport.distributions ?? [], name, formatOf);
    if (!chosen) return { declared: general, note: checkTexts.noDistribution(name || '-') };
    const { distribution, pointer } = chosen;
    return {
      declared: { ...general, ...declaredBy(distribution) },
      complete: (report) => withFindings(report, checkAgreement(distribution, report, pointer)),
    };
  };
}

/** Of a packed file the format and the encoding are of what is inside. */
function declaredBy({ format, encoding, packaging, compression }: Distribution): Declared {
  const isPacked = packaging !== undefined || compression !== undefined;
  return { ...(format !== undefined && !isPacked && { format }), ...(encoding !== undefined && !isPacked && { encoding }) };
}

const gravest = ['error', 'warning', 'hint'];

function withFindings(report: FileReport, more: FileReport['findings']): FileReport {
  const findings = [...report.findings, ...more].toSorted((a, b) => gravest.indexOf(a.severity) - gravest.indexOf(b.severity));
  return { ...report, findings };
}
