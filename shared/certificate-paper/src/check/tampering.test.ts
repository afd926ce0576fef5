import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ByteClass, classesOfOfd, classesOfPdf } from '../../test/byte-classes.ts';
import { sealedPapers } from '../../test/sealed-papers.ts';
import type { Papers } from '../press/press.ts';

let [papers, isTaken]: [Papers, (bytes: Uint8Array) => boolean] = [] as never;
beforeAll(async () => {
  ({ papers, isTaken } = await sealedPapers());
});

/** Every class of bytes, with other bytes at its ends and at places of chance: none is taken. A class that is there twice counts as one. */
const refusedIn = (whole: Uint8Array, classes: readonly ByteClass[], numRuns: number): readonly string[] => {
  expect(isTaken(whole)).toBe(true);
  const covered = classes.reduce((at, { from, to }) => (from === at ? to : Number.NaN), 0);
  expect(covered).toBe(whole.length);
  for (const { called, from, to } of classes) {
    const length = to - from;
    fc.assert(
      fc.property(fc.nat(length - 1), fc.integer({ min: 1, max: 255 }), (nth, by) => {
        const changed = Buffer.from(whole);
        changed[from + nth] = (changed[from + nth] ?? 0) ^ by;
        expect([called, from + nth, isTaken(changed)]).toEqual([called, from + nth, false]);
      }),
      {
        numRuns,
        examples: [
          [0, 1],
          [length - 1, 0x20],
        ],
      },
    );
  }
  return [...new Set(classes.map(({ called }) => called))];
};

describe('K9 a byte of any class that is another is refused', () => {
  it('K9 of a PDF: head, each kind of object and stream, byte range, contents, padding, table, trailer, end', () => {
    expect(refusedIn(papers.pdf, classesOfPdf(papers.pdf), 6).join(', ')).toBe(
      [
        'head, Sig, byte range, blanks of the byte range, Sig key, begin of contents, contents, padding, end of contents, Sig end',
        'object Annot Widget, object fields, object Page, object resources, object page content, stream of page content',
        'end of page content, object words, object date, object edition, object description, object CIDFontType0C',
        'stream of CIDFontType0C, end of CIDFontType0C, object FontDescriptor, object Font CIDFontType0, object character map',
        'stream of character map, end of character map, object Font Type0, object nothing, object color profile',
        'stream of color profile, end of color profile, object OutputIntent, object Metadata XML, stream of Metadata XML',
        'end of Metadata XML, object Catalog, object Pages, object names, head of xref, xref, trailer, startxref, end of file',
      ].join(', '),
    );
  });

  it('K9 of an OFD: each field of each head, each name and file, each field of the directory and of its end', () => {
    expect(refusedIn(papers.ofd, classesOfOfd(papers.ofd), 6).join(', ')).toBe(
      [
        'head mark, head version, head flags, head method, head time, head date, head checksum, head packed size, head size',
        'head length of name, head length of extra, head name, OFD.xml, Doc_0/Document.xml, Doc_0/PublicRes.xml',
        'Doc_0/Pages/Page_0/Content.xml, Doc_0/Res/regular.ttf, Doc_0/Res/bold.ttf, Doc_0/Signs/Signatures.xml',
        'Doc_0/Signs/Sign_0/Signature.xml, Doc_0/Signs/Sign_0/SignedValue.dat, directory mark, directory made by',
        'directory version, directory flags, directory method, directory time, directory date, directory checksum',
        'directory packed size, directory size, directory length of name, directory length of extra, directory length of comment',
        'directory disk, directory inner attributes, directory outer attributes, directory place, directory name, end mark',
        'end disk, end disk of the directory, end files of the disk, end files, end size of the directory',
        'end place of the directory, end length of comment',
      ].join(', '),
    );
  });

  it('K9 of a twin: each byte', () => {
    const places = Array.from({ length: papers.twin.length }, (_, at) => ({ called: String(at), from: at, to: at + 1 }));
    expect(refusedIn(papers.twin, places, 1).length).toBe(papers.twin.length);
  });
});
