import type { PageContext } from '../page/page-context.ts';

const texts = {
  heading: { cs: 'Prohlášení', en: 'Declaration' },
  words: {
    cs: 'Potvrzujeme, že údaje v tomto pasportu jsou správné, úplné a aktuální ke dni podpisu.',
    en: 'We confirm that what this passport says is right, complete and up to date on the day of signature.',
  },
  author: { cs: 'Zpracoval(a)', en: 'Prepared by' },
  approver: { cs: 'Schválil(a)', en: 'Approved by' },
  receiver: { cs: 'Převzal(a)', en: 'Received by' },
  name: { cs: 'Jméno a funkce', en: 'Name and position' },
  day: { cs: 'Datum', en: 'Date' },
  signature: { cs: 'Podpis', en: 'Signature' },
} as const;

/** The declaration with lines to sign. */
export function PrintSignatures({ page: { say } }: { readonly page: PageContext }) {
  return (
    <section class="print-part print-signatures">
      <h2>{say(texts.heading)}</h2>
      <p>{say(texts.words)}</p>
      {([texts.author, texts.approver, texts.receiver] as const).map((who) => (
        <div key={who.en} class="signature-row">
          <strong>{say(who)}</strong>
          {([texts.name, texts.day, texts.signature] as const).map((what) => (
            <span key={what.en} class="signature-line">
              {say(what)}
            </span>
          ))}
        </div>
      ))}
    </section>
  );
}
