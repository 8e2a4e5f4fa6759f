import { clean } from '../../file/file-check.ts';
import { oneFinding } from '../one-finding.ts';
import type { ServiceCheck } from '../service-check.ts';
import type { ServiceKind } from '../service-facts.ts';

interface Versions {
  readonly current: RegExp;
  readonly old: RegExp;
}

const versions: Partial<Readonly<Record<ServiceKind, Versions>>> = {
  WMS: { current: /^1\.(?:1\.1|3\.0)$/u, old: /^1\.(?:0\.\d|1\.0)$/u },
  WFS: { current: /^(?:1\.1\.\d|2\.0\.\d)$/u, old: /^1\.0\.0$/u },
  WMTS: { current: /^1\.0\.0$/u, old: /^$/u },
  WCS: { current: /^(?:1\.1\.\d|2\.[01]\.\d)$/u, old: /^1\.0\.0$/u },
  ArcGIS: { current: /^\d{2}(?:\.\d+)?$/u, old: /^9(?:\.\d+)?$/u },
};

export const serviceVersion: ServiceCheck = {
  id: 'service-version',
  dimension: 'compliance',
  weight: 3,
  severity: 'warning',
  certainty: 'certain',
  what: { cs: 'Služba má verzi standardu, kterou programy znají.', en: 'The service is of a version of its standard that programs know.' },
  fix: {
    cs: 'Zapněte v serveru platnou verzi: WMS 1.3.0, WFS 2.0, WMTS 1.0.0, WCS 2.0.',
    en: 'Switch the server to a current version: WMS 1.3.0, WFS 2.0, WMTS 1.0.0, WCS 2.0.',
  },
  needs: 'description',
  run({ kind, version }) {
    const known = kind && versions[kind];
    if (!known) return undefined;
    if (version !== undefined && known.current.test(version)) return clean;
    if (version !== undefined && known.old.test(version))
      return oneFinding(
        { cs: `Služba ${kind} je ve staré verzi ${version}.`, en: `The ${kind} service is of the old version ${version}.` },
        0.5,
        { severity: 'hint' },
      );
    return oneFinding({ cs: `Služba ${kind} neuvádí známou verzi.`, en: `The ${kind} service gives no known version.` });
  },
};
