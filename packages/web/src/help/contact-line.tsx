import type { Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';

const texts = {
  title: { cs: 'Kontakt na provozovatele', en: 'Contact of the operator' },
  none: {
    cs: 'Provozovatel zatím kontakt neuvedl. Obraťte se na úřad, který registr provozuje.',
    en: 'The operator has not given a contact yet. Turn to the office that runs the registry.',
  },
} as const satisfies Record<string, Text>;

interface ContactLineProps {
  readonly page: PageContext;
  readonly contact: string | undefined;
  /** Subject of the message. */
  readonly subject: string;
}

/** How to reach whoever runs the registry. */
export function ContactLine({ page: { say }, contact, subject }: ContactLineProps) {
  return (
    <section aria-labelledby="kontakt">
      <h2 id="kontakt">{say(texts.title)}</h2>
      {contact === undefined ? (
        <p>{say(texts.none)}</p>
      ) : (
        <p>
          <a href={`mailto:${contact}?subject=${encodeURIComponent(subject)}`}>{contact}</a>
        </p>
      )}
    </section>
  );
}
