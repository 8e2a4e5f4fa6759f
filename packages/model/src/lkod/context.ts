/** JSON-LD context of the norm in force; every record written by Pasport names it. */
export const lkodContext =
  'https://ofn.gov.cz/dcat-ap-cz-rozhraní-katalogů-otevřených-dat/2024-05-28/kontexty/rozhraní-katalogů-otevřených-dat.jsonld';

const officialContext =
  /^https:\/\/ofn\.gov\.cz\/(dcat-ap-cz-)?rozhraní-katalogů-otevřených-dat\/[^/]+\/kontexty\/rozhraní-katalogů-otevřených-dat\.jsonld$/;

/** The context of a record in the norm in force: an older official one gives way to the current one, anything else stays. */
export function upgradeContext(context: unknown): unknown {
  if (context === undefined) return lkodContext;
  return Array.isArray(context) ? context.map(upgradeOne) : upgradeOne(context);
}

function upgradeOne(context: unknown): unknown {
  return isOfficial(context) ? lkodContext : context;
}

function isOfficial(context: unknown): boolean {
  if (typeof context !== 'string') return false;
  try {
    return officialContext.test(decodeURI(context));
  } catch {
    return false;
  }
}
