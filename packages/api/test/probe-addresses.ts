/** What a parameter of a route stands for when one looks for a passport. */
type Values = Readonly<Record<string, readonly string[]>>;

/** Queries that are tried on a route beside none. */
const queries: Readonly<Record<string, readonly string[]>> = {
  '/passports': ['?sort=title', '?territory=obec/586021&minQuality=0', '?q=seznam&explain=true', '?organisation=hodonin&facets=true'],
  '/passports/export': ['?organisation=hodonin'],
  '/passports/:id': ['?format=lkod'],
  '/passports/:id/revisions/diff': ['?from=1&to=1'],
  '/passports/:id/reports/diff': ['?from=1&to=1'],
  '/suggest': ['?q=x', '?q=sez', '?q=xklicx', '?q=soci'],
  '/quality/summary': ['?by=theme', '?by=territory&q=xnazevx', '?organisation=hodonin&findings=100', '?by=dimension'],
  '/quality/trend': ['?months=2', '?organisation=hodonin'],
  '/alarms': ['?organisation=hodonin'],
  '/audit': ['?format=ndjson', '?object={id}'],
  '/queue': ['?organisation=hodonin'],
  '/queue/counts': ['?organisation=hodonin'],
  '/publication-plan': ['?organisation=hodonin'],
  '/people': ['?organisation=hodonin'],
  '/territory': ['?q=hodonin'],
  '/permissions/explain': ['?actor=guest&action=passport.read&resource=passport:{id}'],
  '/docs/static/*': [],
};

/** What a route asks for where anything would do. */
const anything: Values = { '*': ['swagger-ui.css'], name: ['frequency'], provider: ['neni'] };

/**
 * Addresses by which somebody could look for a passport over a route.
 *
 * @param route path as it was registered, e.g. `/api/v1/passports/:id/links`
 * @throws for a route with a parameter that nobody has given a value: it would not be visited
 */
export function probeAddresses(route: string, { id, slug }: { readonly id: string; readonly slug: string }): string[] {
  const values: Values = { ...anything, id: [id, slug, 'hodonin'], revision: ['1', '2'], number: ['1'], distribution: ['1'] };
  const path = route.replace(/^\/api\/v1/, '');
  const paths = [...route.matchAll(/:(\w+)|\*/g)].reduce(
    (made, [parameter, name = '*']) => {
      const known = values[name];
      if (!known) throw new Error(`The probe does not know what to ask ${route} for: ${name}`);
      return made.flatMap((one) => known.map((value) => one.replace(parameter, value)));
    },
    [route],
  );
  return paths.flatMap((one) => ['', ...(queries[path] ?? [])].map((query) => `${one}${query.replace('{id}', id)}`));
}
