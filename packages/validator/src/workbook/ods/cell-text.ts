import type { XmlElement } from '../../xml/read-xml.ts';

const maxCell = 100_000;
const signs: Readonly<Record<string, string>> = { tab: '\t', 'line-break': '\n' };

/** Text of a cell: its paragraphs, one below the other. */
export class CellText {
  #text = '';
  #paragraphs = 0;
  #depth = 0;

  get value(): string {
    return this.#text;
  }

  clear(): void {
    this.#text = '';
    this.#paragraphs = 0;
    this.#depth = 0;
  }

  open({ local, attributes }: XmlElement): void {
    if (local === 'p') {
      if (this.#paragraphs > 0) this.#put('\n');
      this.#paragraphs += 1;
      this.#depth += 1;
    } else if (local === 's') this.#put(' '.repeat(Math.min(1_000, Number(attributes['text:c']?.value ?? 1) || 1)));
    else this.#put(signs[local] ?? '');
  }

  add(text: string): void {
    if (this.#depth > 0) this.#put(text);
  }

  close(local: string): void {
    if (local === 'p') this.#depth -= 1;
  }

  #put(text: string): void {
    if (this.#text.length < maxCell) this.#text += text.slice(0, maxCell);
  }
}
