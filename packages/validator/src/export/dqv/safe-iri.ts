/** An IRI whose characters Turtle allows between angle brackets; the others are percent-encoded. */
export function safeIri(iri: string): string {
  return iri.toWellFormed().replaceAll(/[\p{Cc}\s<>"{}|^`\\]/gu, encodeURIComponent);
}
