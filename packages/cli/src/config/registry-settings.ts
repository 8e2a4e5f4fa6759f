import { readLogin } from './config-file.ts';
import { registryUrl } from './registry-url.ts';

/** Address of a registry that runs on this machine with its defaults. */
export const defaultUrl = 'http://127.0.0.1:3000';

export interface RegistrySettings {
  readonly url: string;
  readonly token: string | undefined;
}

/**
 * Which registry and which token: `--url`, `PASPORT_URL`, the login, the default; `PASPORT_TOKEN`, the login.
 * The token of the login goes only to the registry it was stored for.
 */
export async function registrySettings(
  env: Readonly<Record<string, string | undefined>>,
  urlOption: string | undefined,
): Promise<RegistrySettings> {
  const wanted = urlOption ?? (env['PASPORT_URL'] || undefined);
  if (wanted !== undefined && env['PASPORT_TOKEN']) return { url: registryUrl(wanted), token: env['PASPORT_TOKEN'] };
  const login = await readLogin(env);
  const url = registryUrl(wanted ?? login?.url ?? defaultUrl);
  return { url, token: env['PASPORT_TOKEN'] || (login && registryUrl(login.url) === url ? login.token : undefined) };
}
