/** Parts of the page of a passport by the fields that they show. */
const sections: Readonly<Record<string, string>> = {
  locations: 'umisteni',
  distributions: 'podoby',
  ownerUnit: 'kontakt',
  curator: 'kontakt',
  publisher: 'kontakt',
  contactPoint: 'kontakt',
  territory: 'pokryti',
  temporal: 'pokryti',
  temporalResolution: 'pokryti',
  spatialResolutionM: 'pokryti',
  frequency: 'pokryti',
  issued: 'pokryti',
  modified: 'pokryti',
  nextUpdateDue: 'pokryti',
  access: 'pristup',
  security: 'zabezpeceni',
  process: 'vznik',
  legal: 'vznik',
};

/**
 * Anchor on the page of a passport at which a field is shown.
 *
 * @param pointer RFC 6901
 */
export function anchorOf(pointer: string): string {
  const [, field = '', item = ''] = pointer.split('/');
  if (field === 'distributions' && /^\d+$/u.test(item)) return distributionAnchor(Number(item));
  return sections[field] ?? 'popis';
}

export function distributionAnchor(index: number): string {
  return `podoba-${index + 1}`;
}
