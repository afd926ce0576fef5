import type { PdfLine } from '@anzhu/pdf';
import { describe, expect, it } from 'vitest';
import { createPrinter, type Printer } from './printer.ts';

const lines = (text: string): readonly PdfLine[] => [{ text, size: 12 }];

const counting = (size = 10) => {
  const drawn: string[] = [];
  let time = 0;
  const draw: Printer = async (name, [line]) => {
    const text = line?.text ?? '';
    drawn.push(text);
    if (text === 'broken') throw new Error('broken');
    return { bytes: Buffer.alloc(size, text), sha256: `${name} ${text}`, crc32: 0, pages: 1 };
  };
  const printer = createPrinter({ now: () => new Date(time), keptMs: 1_000, mostBytes: 30 }, draw);
  const print = async (...texts: readonly string[]) => {
    for (const text of texts) await printer('业务.pdf', lines(text));
    return drawn.splice(0);
  };
  const pass = (ms: number): void => {
    time += ms;
  };
  return { printer, print, drawn, pass };
};

describe('R15 what is printed of an archive', () => {
  it('R15 is drawn once while a link to it is good, also for those who ask at the same time', async () => {
    const { printer, print, pass, drawn } = counting();
    const [one, other] = await Promise.all([printer('业务.pdf', lines('a')), printer('业务.pdf', lines('a'))]);
    expect([one === other, drawn.splice(0)]).toEqual([true, ['a']]);
    pass(999);
    expect(await print('a')).toEqual([]);
    pass(1);
    expect(await print('a')).toEqual(['a']);
  });

  it('R15 is drawn anew of whatever else it says', async () => {
    expect(await counting().print('a', 'b', 'a', 'b')).toEqual(['a', 'b']);
  });

  it('R15 takes no more memory than it may: what was asked for last stays', async () => {
    expect(await counting().print('a', 'b', 'c', 'a', 'd', 'a', 'c', 'd', 'b')).toEqual(['a', 'b', 'c', 'd', 'b']);
    expect(await counting(31).print('a', 'a')).toEqual(['a', 'a']);
  });

  it('R15 that failed is tried again', async () => {
    const { printer, drawn } = counting();
    for (let times = 0; times < 2; times += 1) await expect(printer('业务.pdf', lines('broken'))).rejects.toThrow('broken');
    expect(drawn).toHaveLength(2);
  });
});
