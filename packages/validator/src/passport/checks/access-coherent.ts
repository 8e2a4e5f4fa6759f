import { partial } from '../outcome.ts';
import type { FindingDraft, PassportCheck } from '../passport-check.ts';
import type { Facts } from '../facts.ts';

export const accessCoherent: PassportCheck = {
  id: 'access-coherent',
  dimension: 'consistency',
  weight: 2,
  severity: 'warning',
  certainty: 'certain',
  what: {
    cs: 'Přístupová práva, cesta k datům a okruh uživatelů si neodporují.',
    en: 'Access rights, the way to the data and the audiences do not contradict each other.',
  },
  fix: {
    cs: 'Srovnejte přístupová práva s cestou k datům a s okruhem uživatelů.',
    en: 'Make the access rights agree with the way to the data and with the audiences.',
  },
  applies: ({ draft: { access, kind } }) => access !== undefined && kind !== 'series',
  run(facts) {
    const findings = contradictions(facts);
    return partial(Math.max(0, 1 - 0.5 * findings.length), findings);
  },
};

function contradictions({ draft: { access }, isOpen, online }: Facts): FindingDraft[] {
  const findings: FindingDraft[] = [];
  const forPublic = access?.audiences?.find(({ audience }) => audience === 'public')?.condition;
  const closed = access?.rights !== undefined && access.rights !== 'PUBLIC' && access.rights !== 'RESTRICTED';
  if (closed && forPublic === 'yes') {
    findings.push({
      pointer: '/access/rights',
      message: {
        cs: 'Data jsou neveřejná, ale veřejnost k nim má mít přístup.',
        en: 'The data are non-public, but the public is to have access.',
      },
    });
  }
  if (access?.rights === 'PUBLIC' && forPublic === 'no') {
    findings.push({
      pointer: '/access/audiences',
      message: {
        cs: 'Data jsou veřejná, ale veřejnost k nim nemá mít přístup.',
        en: 'The data are public, but the public is not to have access.',
      },
    });
  }
  if (isOpen && access?.route === 'download' && !online.some(({ distribution }) => distribution.downloadUrl ?? distribution.accessUrl)) {
    findings.push({
      pointer: '/access/route',
      message: {
        cs: 'Data se mají stahovat, ale žádná distribuce nemá adresu.',
        en: 'The data are to be downloaded, but no distribution has an address.',
      },
    });
  }
  if (isOpen && access?.route === 'api' && !online.some(({ distribution }) => distribution.kind !== 'file')) {
    findings.push({
      pointer: '/access/route',
      message: {
        cs: 'Data se mají číst přes API, ale žádné API není uvedeno.',
        en: 'The data are to be read through an API, but none is listed.',
      },
    });
  }
  return findings;
}
