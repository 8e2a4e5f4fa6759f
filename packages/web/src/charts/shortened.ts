/** A name that fits beside a mark; all of it stands in the table of the chart. */
export function shortened(name: string, length: number): string {
  return name.length > length ? `${name.slice(0, length - 1).trimEnd()}…` : name;
}
