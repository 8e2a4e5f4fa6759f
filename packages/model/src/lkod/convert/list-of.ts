import type { Converter } from './converter.ts';

/** A list; one value stands for a list of one, as in JSON-LD. Items that cannot be read are left out, repeated ones once. */
export function listOf<Item>(item: Converter<Item>, maxItems: number): Converter<Item[]> {
  return {
    ...item,
    read(foreign) {
      const items = (Array.isArray(foreign) ? (foreign as unknown[]) : [foreign]).map((value) => item.read(value));
      const read = [...new Set(items.filter((value) => value !== undefined))].slice(0, maxItems);
      return read.length > 0 ? read : undefined;
    },
    write(items) {
      const written = items.map((value) => item.write(value)).filter((value) => value !== undefined);
      return written.length > 0 ? written : undefined;
    },
  };
}

/** One value where JSON-LD may hold a list: the first that can be read. */
export function firstOf<Item>(item: Converter<Item>): Converter<Item> {
  const list = listOf(item, 1);
  return { ...item, read: (foreign) => list.read(foreign)?.[0] };
}
