/** The name of a table, its turn in the file, and its bytes. */
export type SfntTable = readonly [name: string, turn: number, bytes: Uint8Array];

const sums = { of: 2 ** 32, whole: 0xb1_b0_af_ba } as const;
const head = { file: 12, table: 16, sumAt: 8 } as const;

const filled = (bytes: Uint8Array): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** Of words of four bytes, the last filled with nothing. */
const sumOf = (bytes: Uint8Array): number => {
  const words = filled(bytes);
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) % sums.of;
  return sum;
};

const headOf = (count: number): Buffer => {
  const selector = Math.floor(Math.log2(count));
  const range = 16 * 2 ** selector;
  const start = Buffer.alloc(head.file);
  start.writeUInt32BE(0x1_00_00, 0);
  for (const [nth, value] of [count, range, selector, 16 * count - range].entries()) start.writeUInt16BE(value, 4 + 2 * nth);
  return start;
};

/** Where each table stands. */
const placesOf = (inTurn: readonly SfntTable[]): ReadonlyMap<string, number> => {
  let end = head.file + head.table * inTurn.length;
  return new Map(
    inTurn.map(([name, , bytes]) => {
      const at = end;
      end += filled(bytes).length;
      return [name, at];
    }),
  );
};

const entryOf = ([name, , bytes]: SfntTable, at: number): Buffer => {
  const entry = Buffer.alloc(head.table);
  entry.write(name, 'latin1');
  for (const [nth, value] of [sumOf(bytes), at, bytes.length].entries()) entry.writeUInt32BE(value, 4 + 4 * nth);
  return entry;
};

/** The file of a font (OpenType) of its tables, listed in the order of their names. */
export const sfntFile = (tables: readonly SfntTable[]): Uint8Array => {
  const inTurn = tables.toSorted(([, one], [, other]) => one - other);
  const places = placesOf(inTurn);
  const list = tables.map((table) => entryOf(table, places.get(table[0]) ?? 0));
  const file = Buffer.concat([headOf(tables.length), ...list, ...inTurn.map(([, , bytes]) => filled(bytes))]);
  file.writeUInt32BE((sums.whole - sumOf(file) + sums.of) % sums.of, (places.get('head') ?? 0) + head.sumAt);
  return file;
};
