import type { ExitName } from '../exit-codes.ts';
import { organisationReport } from '../output/organisation-report.ts';
import type { ReportStyle } from '../output/quality-report.ts';
import type { Session } from '../session.ts';
import { worstPassports } from './worst-passports.ts';

const mostFindings = 10;

/** Prints how good the passports of an organisation are. */
export async function reportOfOrganisation(organisation: string, session: Session, style: ReportStyle): Promise<ExitName> {
  const registry = await session.registry();
  const query = { by: 'organisation', organisation, findings: mostFindings };
  const [summary, worst] = [await registry.qualitySummary(query), await worstPassports(registry, organisation)];
  if (session.json) await session.printJson({ organisation, ...summary, worst });
  else await session.print(organisationReport({ organisation, summary, worst }, style));
  return 'ok';
}
