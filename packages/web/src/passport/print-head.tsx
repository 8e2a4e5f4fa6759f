import type { PassportView } from '@pasport/api';
import { timeIn, wordFor } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';
import { Facts } from './facts.tsx';
import { kindWords, levelWords, statusWords } from './passport-words.ts';
import { QrCode } from './qr-code.tsx';
import { textIn } from './text-in.ts';

const texts = {
  passport: { cs: 'Pasport', en: 'Passport' },
  number: { cs: 'Číslo pasportu', en: 'Number of the passport' },
  revision: { cs: 'Verze', en: 'Revision' },
  asOf: { cs: 'Stav ke dni', en: 'As of' },
  printed: { cs: 'Vytištěno', en: 'Printed' },
  level: { cs: 'Bezpečnostní úroveň', en: 'Security level' },
  address: { cs: 'Adresa', en: 'Address' },
  hash: { cs: 'Otisk obsahu (SHA‑256)', en: 'Hash of the content (SHA‑256)' },
  how: {
    cs: 'Otisk je SHA‑256 kanonického JSON (RFC 8785) údajů z tohoto výtisku; spočítá se z JSON bez polí id, slug, registry a view. JSON:',
    en: 'The hash is SHA‑256 of the canonical JSON (RFC 8785) of what this print says; it is counted from the JSON without the fields id, slug, registry and view. JSON:',
  },
  qr: { cs: 'QR kód s adresou pasportu', en: 'QR code with the address of the passport' },
} as const;

interface PrintHeadProps {
  readonly view: PassportView;
  readonly url: string;
  /** Address of the passport as JSON. */
  readonly dataUrl: string;
  readonly hash: string;
  readonly printedAt: string;
  readonly page: PageContext;
}

/** What tells one print from another: number, version, day, hash, address. */
export function PrintHead({ view, url, dataUrl, hash, printedAt, page: { say, language } }: PrintHeadProps) {
  const { revision, status, updatedAt, security } = view.registry;
  const title = textIn(view.title, language);
  return (
    <header class="print-head">
      <div class="print-head-row">
        <div>
          <p class="eyebrow">{`${say(texts.passport)} – ${wordFor(kindWords, view.kind, language)}`}</p>
          <h1 lang={title.lang}>{title.value}</h1>
        </div>
        <QrCode text={url} title={say(texts.qr)} />
      </div>
      <Facts
        facts={[
          { label: say(texts.number), value: <code>{view.id}</code> },
          { label: say(texts.revision), value: `${revision} (${say(statusWords[status])})` },
          { label: say(texts.asOf), value: timeIn(language, updatedAt) },
          { label: say(texts.printed), value: timeIn(language, printedAt) },
          { label: say(texts.level), value: `${security.level} – ${say(levelWords[security.level])}` },
          { label: say(texts.address), value: <span class="address">{url}</span> },
          { label: say(texts.hash), value: <code>{hash}</code> },
        ]}
      />
      <p class="print-note">
        {say(texts.how)} <span class="address">{dataUrl}</span>
      </p>
    </header>
  );
}
