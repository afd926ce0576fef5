import { type Found, readWorkbook, writeWorkbook } from '@anzhu/sheets';

/** The rows of a workbook that the system makes. */
export const rowsIn = async (bytes: ArrayBuffer | Buffer): Promise<readonly (readonly Found[])[]> => {
  const read = await readWorkbook(Buffer.from(bytes as Buffer), { rows: 1_000, unpacked: 10_000_000 }, new AbortController().signal);
  return read.ok ? read.value.rows.map(({ cells }) => [...cells.values()]) : [];
};

const cellOf = (value: unknown) => (Array.isArray(value) ? value.join(';') : (value as string | number | undefined));

/** A template that is filled in: its first row says what stands in each column. */
export const filledIn = async ([keys = []]: readonly (readonly Found[])[], forms: readonly object[]): Promise<Buffer> => {
  const columns = keys.map((key) => ({ key: String(key), heading: String(key) }));
  async function* rows() {
    yield forms.map((form) => columns.map(({ key }) => cellOf((form as Record<string, unknown>)[key])));
  }
  return Buffer.concat(await writeWorkbook({ name: '备案', columns, rows }).toArray());
};
