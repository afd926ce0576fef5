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

/** Prints what it has not printed lately: the same lines, asked for once more while a link is good, also at the same time, are the same bytes and are not drawn anew. What was not asked for longest gives way first. */
export const createPrinter = ({ now, keptMs = 600_000, mostBytes = 32 * 1024 * 1024 }: PrinterOptions, draw: Printer = print): Printer => {
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
  const begin = (key: string, name: string, lines: readonly PdfLine[]): Kept => {
    const one: Kept = { made: draw(name, lines), until: now().getTime() + keptMs, size: 0 };
    one.made.then(
      ({ bytes }) => {
        one.size = bytes.length;
        makeRoom();
      },
      () => kept.get(key) === one && kept.delete(key),
    );
    return one;
  };
  return (name, lines) => {
    makeRoom();
    const key = keyOf(name, lines);
    const one = kept.get(key) ?? begin(key, name, lines);
    kept.delete(key);
    kept.set(key, one);
    return one.made;
  };
};
