import { createHash } from 'node:crypto';
import { type PdfLine, textPdf, withCodes } from '@anzhu/pdf';
import { type Measures, measuresOf } from '@anzhu/store';

/** A PDF with what an archive tells of it. */
export interface Printed extends Measures {
  readonly bytes: Buffer;
}

/** The lines as a PDF; characters that the font lacks are told by their codes. */
export type Printer = (name: string, lines: readonly PdfLine[]) => Promise<Printed>;

interface Kept {
  readonly made: Promise<Printed>;
  readonly until: number;
  size: number;
}

interface PrinterOptions {
  readonly now: () => Date;
  /** As long as a link is good. */
  readonly keptMs?: number;
  readonly mostBytes?: number;
}

const print: Printer = async (name, lines) => {
  const bytes = await textPdf(await withCodes(lines));
  return { bytes, ...measuresOf(name, bytes) };
};

const keyOf = (name: string, lines: readonly PdfLine[]): string =>
  createHash('sha256')
    .update(JSON.stringify([name, lines]))
    .digest('base64url');

/** What is kept for a while, within a bound of bytes: what was not asked for longest gives way first. */
const shelf = ({ now, keptMs = 600_000, mostBytes = 32 * 1024 * 1024 }: PrinterOptions) => {
  const kept = new Map<string, Kept>();
  const makeRoom = (): void => {
    const time = now().getTime();
    let size = [...kept.values()].reduce((sum, one) => sum + one.size, 0);
    for (const [key, one] of kept) {
      if (one.until > time && size <= mostBytes) continue;
      kept.delete(key);
      size -= one.size;
    }
  };
  const take = (key: string): Kept | undefined => {
    makeRoom();
    const one = kept.get(key);
    if (one) put(key, one);
    return one;
  };
  const put = (key: string, one: Kept): void => {
    kept.delete(key);
    kept.set(key, one);
  };
  const drop = (key: string): void => void kept.delete(key);
  return { take, put, drop, makeRoom, until: () => now().getTime() + keptMs };
};

/** Prints what it has not printed lately: the same lines, asked for once more while a link is good, also at the same time, are the same bytes and are not drawn anew. */
export const createPrinter = (options: PrinterOptions, draw: Printer = print): Printer => {
  const { take, put, drop, makeRoom, until } = shelf(options);
  return async (name, lines) => {
    const key = keyOf(name, lines);
    const earlier = take(key);
    if (earlier) return await earlier.made;
    const one: Kept = { made: draw(name, lines), until: until(), size: 0 };
    put(key, one);
    try {
      const printed = await one.made;
      one.size = printed.bytes.length;
      return printed;
    } catch (error) {
      drop(key);
      throw error;
    } finally {
      makeRoom();
    }
  };
};
