import type { ValueOrigin } from '@pasport/api';
import type { Language } from '@pasport/model';

const texts = {
  link: { cs: 'z odkazu', en: 'from the link' },
  file: { cs: 'ze souboru', en: 'from the file' },
  organisation: { cs: 'z vašeho úřadu', en: 'from your office' },
  last: { cs: 'z minulého záznamu úřadu', en: 'from the last record of your office' },
  template: { cs: 'ze vzoru', en: 'from the ready-made record' },
  copy: { cs: 'z kopie', en: 'from the copy' },
  you: { cs: 'zadali jste vy', en: 'entered by you' },
  guess: { cs: 'odhad', en: 'guess' },
} as const;

/** Where a value came from. */
export function OriginChip({ origin, language }: { readonly origin: ValueOrigin | undefined; readonly language: Language }) {
  if (!origin) return null;
  const share = origin.from === 'guess' && origin.confidence !== undefined ? ` ${percent(origin.confidence, language)}` : '';
  return <span class={`tag origin origin-${origin.from}`}>{`${texts[origin.from][language]}${share}`}</span>;
}

function percent(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
