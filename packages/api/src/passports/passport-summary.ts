import type { LangText } from '@pasport/model';
import type { PassportView } from '../visibility/views.ts';

/** A passport in a list: what one needs to choose it. */
export interface PassportSummary {
  readonly id: string;
  readonly slug: string;
  readonly kind: string;
  readonly title: LangText;
  /** Beginning of the description. */
  readonly description?: LangText;
  readonly organisation: string;
  readonly themes: readonly string[];
  readonly formats: readonly string[];
  readonly forms: readonly string[];
  readonly units: readonly string[];
  readonly access?: string;
  readonly securityLevel: string;
  readonly status: string;
  /** 0–100; `null` while no report exists. */
  readonly quality: number | null;
  readonly updatedAt: string;
  readonly view: PassportView['view'];
}

const descriptionLength = 300;

/** Shortens a view for a list; never adds to it. */
export function passportSummary(view: PassportView, quality: number | null): PassportSummary {
  const distributions = view.distributions ?? [];
  return {
    id: view.id,
    slug: view.slug,
    kind: view.kind,
    title: view.title,
    ...(view.description && { description: shortened(view.description) }),
    organisation: view.registry.organisation,
    themes: view.themes ?? [],
    formats: unique(distributions.flatMap((distribution) => distribution.format ?? [])),
    forms: unique(distributions.map((distribution) => distribution.kind)),
    units: view.territory?.units ?? [],
    ...(view.access?.rights !== undefined && { access: view.access.rights }),
    securityLevel: view.registry.security.level,
    status: view.registry.status,
    quality,
    updatedAt: view.registry.updatedAt,
    view: view.view,
  };
}

function shortened(text: LangText): LangText {
  const entries = Object.entries(text).map(([language, value]) => [
    language,
    value.length > descriptionLength ? `${value.slice(0, descriptionLength).trimEnd()}…` : value,
  ]);
  return Object.fromEntries(entries) as LangText;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
