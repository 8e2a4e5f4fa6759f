import type { ComponentChildren } from 'preact';
import type { Fact } from './fact.ts';
import { Facts } from './facts.tsx';

interface FactsSectionProps {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly children?: ComponentChildren;
}

/** Facts under a heading; nothing without any. */
export function FactsSection({ id, title, facts, children }: FactsSectionProps) {
  if (facts.length === 0) return null;
  return (
    <section id={id} aria-labelledby={`${id}-nadpis`}>
      <h2 id={`${id}-nadpis`}>{title}</h2>
      <Facts facts={facts} />
      {children}
    </section>
  );
}
