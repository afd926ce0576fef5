import { beforeAll, describe, expect, it } from 'vitest';
import { pathsOf, withAt } from '../../test/byte-classes.ts';
import { sealedPapers } from '../../test/sealed-papers.ts';
import { packed, unpacked } from '../ofd/container.ts';
import type { Papers } from '../press/press.ts';
import { canonical, type Json } from '../seal/canonical-json.ts';

let [papers, isTaken]: [Papers, (bytes: Uint8Array) => boolean] = [] as never;
beforeAll(async () => {
  ({ papers, isTaken } = await sealedPapers());
});

const taken = (given: Readonly<Record<string, Uint8Array | string>>): readonly string[] =>
  Object.entries(given)
    .filter(([, bytes]) => isTaken(Buffer.from(bytes as string)))
    .map(([called]) => called);

describe('K9 what readers would not see is refused too', () => {
  it('K9 a PDF with something before, after, between and in place of its parts', () => {
    const text = Buffer.from(papers.pdf).toString('latin1');
    const pdf = (to: string): Uint8Array => Buffer.from(to, 'latin1');
    const [range = '', first = '', last = ''] = /\/ByteRange \[0 (\d+) (\d+) \d+\]/.exec(text) ?? [];
    const of = (second: number): string => `/ByteRange [0 ${first} ${last} ${second}]`.padEnd(range.length);
    const added = '99 0 obj\n<<\n>>\nendobj\n';
    expect(
      taken({
        'a byte order mark': pdf(`\u00EF\u00BB\u00BF${text}`),
        'a byte after the end': pdf(`${text}\0`),
        'a line after the end': pdf(`${text}\n`),
        'no line at the end': pdf(text.slice(0, -1)),
        'another revision': pdf(
          `${text}${added}xref\n99 1\n0000000000 00000 n \ntrailer\n<<\n/Size 100\n/Prev 0\n>>\nstartxref\n0\n%%EOF\n`,
        ),
        'another object before the table': pdf(text.replace('xref\n0 ', `${added}xref\n0 `)),
        'a comment between objects': pdf(text.replace('\nendobj\n', '\nendobj\n% a comment\n')),
        'a byte range that ends before the end': pdf(text.replace(range, of(text.length - Number(last) - 1))),
        'a byte range over nothing': pdf(text.replace(range, '/ByteRange [0 0 0 0]'.padEnd(range.length))),
        'a second byte range before the first': pdf(text.replace('%PDF-1.7\n', `%PDF-1.7\n%${range}\n`)),
        'contents in capitals': pdf(text.replace(/\/Contents <[0-9a-f]+>/, (one) => `/Contents ${one.slice(10).toUpperCase()}`)),
        'contents with a blank': pdf(text.replace('/Contents <30', '/Contents < 30')),
        'contents with a zero less': pdf(text.replace('00>', '0>')),
        'padding that says something': pdf(text.replace('0000>', 'beef>')),
        'lines that end otherwise': pdf(text.replaceAll('\n', '\r\n')),
      }),
    ).toEqual([]);
  });

  it('K9 an OFD with extra fields, comments, gaps, other heads and other forms of the same signature', () => {
    const whole = Buffer.from(papers.ofd);
    const [central, end] = [whole.indexOf('PK\u0001\u0002', 0, 'latin1'), whole.indexOf('PK\u0005\u0006', 0, 'latin1')];
    const directory = whole.readUInt32LE(end + 16);
    expect(directory).toBe(central);
    const extra = Buffer.from([0x99, 0x99, 0, 0]);
    const put = (at: number, bytes: Uint8Array, ...set: readonly (readonly [number, number, 2 | 4])[]): Uint8Array => {
      const longer = Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at)]);
      for (const [place, value, size] of set) longer.writeUIntLE(value, place, size);
      return longer;
    };
    const placed = (at: number): readonly [number, number, 4] => [at, directory + extra.length, 4];
    const nameEnd = { head: 30 + whole.readUInt16LE(26), central: central + 46 + whole.readUInt16LE(central + 28) };
    const size = (by: number): readonly [number, number, 4] => [end + by + 12, whole.readUInt32LE(end + 12) + by, 4];
    const files = unpacked(papers.ofd) ?? {};
    const signature = Object.keys(files).find((name) => name.endsWith('SignedValue.dat')) ?? '';
    const der = Buffer.from(files[signature] ?? []);
    const signed = (bytes: Uint8Array): Uint8Array => packed({ ...files, [signature]: bytes });
    expect(isTaken(signed(der))).toBe(true);
    const parts = Object.keys(files).filter((name) => name.endsWith('.xml'));
    expect(parts.length).toBeGreaterThan(3);
    const entities = ['"x"', 'SYSTEM "file:///etc/passwd"'];
    const declaring = (name: string, meaning: string): Uint8Array => {
      const text = Buffer.from(files[name] ?? []).toString();
      const declared = text.replace(/^(<[?][^>]*[?]>)?/, (head) => `${head}<!DOCTYPE said [<!ENTITY said ${meaning}>]>`);
      return packed({ ...files, [name]: Buffer.from(declared) });
    };
    expect(
      taken({
        'an extra field in a head': put(nameEnd.head, extra, [28, extra.length, 2], placed(end + extra.length + 16)),
        'an extra field in the directory': put(nameEnd.central, extra, [central + 30, extra.length, 2], size(extra.length)),
        'a comment in the directory': put(nameEnd.central, extra, [central + 32, extra.length, 2], size(extra.length)),
        'a comment at the end': put(whole.length, extra, [end + 20, extra.length, 2]),
        'something before the directory': put(central, extra, placed(end + extra.length + 16)),
        'something between directory and end': put(end, extra),
        'something before the first file': put(0, extra, placed(end + extra.length + 16)),
        'something after the end': put(whole.length, extra),
        'a second end': put(whole.length, whole.subarray(end)),
        'a signature with a byte behind it': signed(Buffer.concat([der, Buffer.from([0])])),
        'a signature whose length takes two bytes': signed(Buffer.concat([Buffer.from([0x30, 0x81]), der.subarray(1)])),
        'a signature with a zero before r': signed(
          Buffer.concat([Buffer.from([0x30, (der[1] ?? 0) + 1, 0x02, (der[3] ?? 0) + 1, 0]), der.subarray(4)]),
        ),
        'no signature': signed(Buffer.alloc(0)),
        ...Object.fromEntries(parts.flatMap((name) => entities.map((meaning) => [`${name} with ${meaning}`, declaring(name, meaning)]))),
      }),
    ).toEqual([]);
  });

  it('K9 a twin with any field another, away, twice, or written another way', () => {
    const text = Buffer.from(papers.twin).toString();
    const twin = JSON.parse(text) as Json;
    const written = (changed: unknown): string => canonical(JSON.parse(JSON.stringify(changed)) as Json);
    const paths = pathsOf(twin);
    expect(paths.length).toBeGreaterThan(20);
    const other = (held: unknown): unknown => (typeof held === 'number' ? held + 1 : `${JSON.stringify(held)} `);
    const changed = paths.flatMap((path) => [
      [`${path.join('.')} another`, written(withAt(twin, path, other))],
      [`${path.join('.')} null`, written(withAt(twin, path, () => null))],
      [`${path.join('.')} away`, written(withAt(twin, path, () => undefined))],
      [`something beside ${path.join('.')}`, written(withAt(twin, [...path.slice(0, -1), 'zz'], () => 1))],
    ]);
    const notChanged = changed.filter(([, one]) => one === text).map(([called]) => called);
    expect(notChanged).toEqual([]);
    const twice = [...text.matchAll(/"(\w+)":("[^"]*"|\d+)/g)].map(({ 0: pair, index }) => [
      `${pair} twice`,
      `${text.slice(0, index)}${pair},${text.slice(index)}`,
    ]);
    const apart = [...text.matchAll(/[{}:,]/g)].map(({ index }) => [`a blank at ${index}`, `${text.slice(0, index)} ${text.slice(index)}`]);
    const order = { 'fields in another order': JSON.stringify(Object.fromEntries(Object.entries(twin as object).toReversed())) };
    expect(
      taken({
        ...Object.fromEntries([...changed, ...twice, ...apart]),
        ...order,
        'a number with a fraction': text.replace('"edition":1,', '"edition":1.0,'),
        'a number with an exponent': text.replace('"edition":1,', '"edition":1e0,'),
        'a number as text': text.replace('"edition":1,', '"edition":"1",'),
        'a number with a zero before it': text.replace('"edition":1,', '"edition":01,'),
        'a letter as its code': text.replace('"face"', '"\\u0066ace"'),
        'a stroke behind another': text.replace('https://', 'https:\\/\\/'),
        'a signature in capitals': text.replace(/[0-9a-f]{128}/, (one) => one.toUpperCase()),
        'a byte order mark': `\uFEFF${text}`,
        'a line at the end': `${text}\n`,
        'another letter of the same look': text.replace('QTZ80（TC5610-6）'.normalize('NFC'), 'QTZ80（TC5610-6）'.normalize('NFKC')),
      }),
    ).toEqual([]);
  });
});
