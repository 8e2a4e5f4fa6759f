/** Text of the records: one document, one a line, or an array; each record is written before the next is asked for. */
export async function* exportedText(records: AsyncIterable<unknown>, shape: 'one' | 'lines' | 'array'): AsyncGenerator<string> {
  let count = 0;
  for await (const record of records) {
    if (shape === 'array') yield count === 0 ? '[\n' : ',\n';
    yield shape === 'lines' ? `${JSON.stringify(record)}\n` : JSON.stringify(record, null, 2);
    count += 1;
  }
  if (shape === 'one') yield '\n';
  if (shape === 'array') yield count === 0 ? '[]\n' : '\n]\n';
}
