/** Parameters that say who came from where, not what is there. */
const tracking = /^(?:utm_.*|gclid|fbclid|msclkid|mc_[ce]id|_ga|sid|session(?:id)?|phpsessid|jsessionid)$/iu;

/**
 * One spelling of an address: without its scheme, the parts that say nothing of the content, and with parameters in order.
 *
 * @returns `undefined` for what is no web address
 */
export function canonicalUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^(?:https?|ftp|sftp):$/u.test(url.protocol)) return undefined;
  const isDefaultPort =
    url.port === '' || (url.protocol === 'http:' && url.port === '80') || (url.protocol === 'https:' && url.port === '443');
  const path = url.pathname.replace(/;jsessionid=[^/]*/iu, '').replace(/\/+$/u, '');
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name)).map(([name, value]) => `${name}=${value}`);
  const query = kept.length > 0 ? `?${kept.toSorted().join('&')}` : '';
  return `${url.hostname.toLowerCase()}${isDefaultPort ? '' : `:${url.port}`}${path}${query}`;
}
