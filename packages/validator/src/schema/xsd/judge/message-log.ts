import { faultOfMessage, type ToldFault } from './fault-of-message.ts';
import type { JudgeMessage, XsdSchemaFault } from './judge-messages.ts';

const limits = { faults: 100_000, kinds: 200, rows: 5, schemaFaults: 20, messageLength: 20_000 };

/** How xmllint says what it found; any other code means that it could not go on. */
export const exitCodes = { valid: 0, invalid: 3, schema: 5 } as const;

interface Kind extends ToldFault {
  count: number;
  readonly rows: number[];
}

/** Names of the files of one judging; nobody can write a value that passes for a message about them. */
export interface JudgedNames {
  readonly data: string;
  /** Folder of the schemas. */
  readonly folder: string;
}

/** Takes what libxml2 prints, line by line, and keeps kinds of faults with their counts. */
export class MessageLog {
  readonly #start: RegExp;
  readonly #kinds = new Map<string, Kind>();
  readonly #schemaFaults: XsdSchemaFault[] = [];
  readonly #names: JudgedNames;
  #message: { file: string; row: number; text: string } | undefined;
  #isIncomplete = false;
  /** A pattern took more steps than libxml2 makes. */
  #hasGivenUp = false;
  #faults = 0;

  constructor(names: JudgedNames) {
    this.#names = names;
    this.#start = new RegExp(`^(?<file>(?:${names.data}|${names.folder}/\\d+\\.xsd)):(?<row>\\d+): (?<text>.*)$`, 'su');
  }

  /** A value may hold line breaks: what is not the start of a message goes on with the last one. */
  add(line: string): void {
    const { file, row, text } = this.#start.exec(line)?.groups ?? {};
    if (file !== undefined) {
      this.#take();
      this.#message = { file, row: Number(row), text: text ?? '' };
    } else if (line.startsWith(`${this.#names.data} `) || line.startsWith('WXS schema ')) this.#take();
    else if (this.#message && this.#message.text.length < limits.messageLength) this.#message.text += `\n${line}`;
  }

  /** So many faults were told that more say nothing. */
  get isFull(): boolean {
    return this.#faults >= limits.faults;
  }

  /** @param exitCode of xmllint */
  outcome(exitCode: number): JudgeMessage {
    this.#take();
    if (exitCode === exitCodes.schema) return { kind: 'schema', faults: this.#schemaFaults, isIncomplete: this.#isIncomplete };
    const isJudged = exitCode === exitCodes.valid || exitCode === exitCodes.invalid;
    return isJudged && !this.#hasGivenUp ? { kind: 'judged', faults: [...this.#kinds.values()] } : { kind: 'limit' };
  }

  #take(): void {
    const message = this.#message;
    this.#message = undefined;
    if (!message) return;
    if (message.file === this.#names.data) this.#noteFault(message);
    else this.#noteSchemaFault(message);
  }

  #noteFault({ text, row }: { text: string; row: number }): void {
    const said = /^Schemas validity error : (?<said>.*)$/su.exec(text)?.groups?.['said'];
    if (said === undefined) return;
    this.#hasGivenUp ||= !said.startsWith('Element ');
    const told = faultOfMessage(said);
    if (!told) return;
    this.#faults += 1;
    const key = JSON.stringify([told.code, told.element, told.attribute, told.wanted]);
    const kind = this.#kinds.get(key);
    if (kind) {
      kind.count += 1;
      if (kind.rows.length < limits.rows) kind.rows.push(row);
    } else if (this.#kinds.size < limits.kinds) this.#kinds.set(key, { ...told, count: 1, rows: [row] });
  }

  #noteSchemaFault({ file, text, row }: { file: string; text: string; row: number }): void {
    // Of two schemas for one namespace libxml2 takes the first only; what is not in it is then not found.
    this.#isIncomplete ||= /Skipping import of schema/u.test(text);
    if (!/ error : /u.test(text) || this.#schemaFaults.length >= limits.schemaFaults) return;
    const name = /'(?:\{[^}]*\})?(?<name>[^'{}]{1,60})' does not resolve to a/u.exec(text)?.groups?.['name'];
    const schema = Number.parseInt(file.slice(this.#names.folder.length + 1), 10);
    this.#schemaFaults.push({ code: name === undefined ? 'other' : 'reference', schema, row, ...(name !== undefined && { name }) });
  }
}
