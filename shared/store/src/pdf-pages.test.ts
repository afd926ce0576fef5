import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingPages } from './pdf-pages.ts';

const countOf = (pdf: string, sizes: readonly number[] = [pdf.length]): number | null => {
  const { take, count } = countingPages();
  const bytes = Buffer.from(pdf, 'latin1');
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    take(bytes.subarray(at, at + size));
    at += size;
  }
  return count();
};

const object = (id: number, body: string): string => `${id} 0 obj\n${body}\nendobj\n`;
const page = (id: number): string => object(id, '<< /Type /Page /Parent 1 0 R >>');
const root = (count: number | string): string => object(1, `<< /Type /Pages /Kids [2 0 R 3 0 R] /Count ${count} >>`);
const image = object(9, `<< /Type /XObject >>\nstream\n${'\u00ff/Type /Page endobj\n'.repeat(3)}\nendstream`);
const large = object(9, `<< /Type /XObject >>\nstream\n${'\u00ff'.repeat(1_500_000)}\nendstream`);
const packedIn = (objects: readonly (readonly [id: number, body: string])[]): string => {
  const head = objects.map(([id], at) => `${id} ${objects.slice(0, at).reduce((sum, [, body]) => sum + body.length + 1, 0)}`).join(' ');
  const content = `${head} ${objects.map(([, body]) => body).join(' ')}`;
  const dictionary = `<< /Type /ObjStm /N ${objects.length} /First ${head.length + 1} /Filter /FlateDecode >>`;
  return object(8, `${dictionary}\nstream\n${deflateSync(Buffer.from(content)).toString('latin1')}\nendstream`);
};
const packed = packedIn([
  [1, '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>'],
  [2, '<< /Type /Page /Parent 1 0 R >>'],
  [3, '<</Type/Page/Parent 1 0 R>>'],
]);

const toAndFro = (() => {
  const head = Array.from({ length: 2_000 }, (_, at) => `${at + 100} ${at % 2 === 0 ? 0 : 2_000_000}`).join(' ');
  const content = deflateSync(Buffer.from(`${head} ${' '.repeat(2_000_000)}`)).toString('latin1');
  return object(8, `<< /Type /ObjStm /N 2000 /First ${head.length + 1} >>\nstream\n${content}\nendstream`);
})();

describe('R15 the pages of a PDF', () => {
  it.each([
    ['plain', `%PDF-1.4\n${page(2)}${page(3)}${root(2)}`, 2],
    ['with an image that looks like pages', `%PDF-1.4\n${page(2)}${image}${page(3)}${root(2)}`, 2],
    ['with an image of some size', `%PDF-1.4\n${page(2)}${large}${page(3)}${root(2)}`, 2],
    ['with a tree of trees', `${object(5, '<< /Type /Pages /Parent 1 0 R /Count 2 >>')}${page(2)}${page(3)}${root(2)}`, 2],
    ['packed', `%PDF-1.7\n${packed}`, 2],
    ['written anew at its end', `${page(2)}${page(3)}${root(2)}${page(4)}${root(3)}`, 3],
  ])('R15 are counted: %s', (_, pdf, count) => {
    expect(countOf(pdf)).toBe(count);
  });

  it.each([
    ['of millions of digits', `${'1'.repeat(5_000_000)}\nendobj`],
    ['of a count of millions of digits', object(1, `<< /Type /Pages /Count ${'1'.repeat(60_000)} >>`).repeat(50)],
    ['of objects that lie to and fro', `${page(2)}${root(1)}${toAndFro}`],
  ])('R15 a file costs what its bytes cost: one %s has no pages', (_, pdf) => {
    expect(countOf(pdf)).toBeNull();
  });

  it.each([
    ['whose tree says another number', `${page(2)}${page(3)}${root(3)}`],
    ['that left out a page later', `${page(2)}${page(3)}${root(2)}${root(1)}`],
    ['whose number stands elsewhere', `${page(2)}${page(3)}${root('7 0 R')}`],
    ['of two trees', `${page(2)}${root(1)}${object(6, '<< /Type /Pages /Count 1 >>')}`],
    ['whose packed objects cannot be read', `${packed.replace('FlateDecode', 'LZWDecode').replace(/x\S{4}/, 'xxxxx')}`],
    ['without a tree', page(2)],
    ['that is none', 'PK\u0003\u0004'],
  ])('R15 are not guessed of one %s', (_, pdf) => {
    expect(countOf(pdf)).toBeNull();
  });

  it('R15 are the same however the bytes come', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sizes, (parts) => countOf(`%PDF-1.7\n${image}${packed}`, parts) === 2),
      { numRuns: 200 },
    );
  });
});
