const maxPlaces = 5;

/** How many times something was met, and where first: rows by their first line. */
export class Tally {
  count = 0;
  readonly rows: number[] = [];

  note(row: number): void {
    this.count += 1;
    if (this.rows.length < maxPlaces) this.rows.push(row);
  }
}
