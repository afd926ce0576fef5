import { type FaceTemplate, findTemplate } from '@anzhu/identifiers';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleFaces } from '../../test/sample-faces.ts';
import type { Face } from '../face/face.ts';
import { page, type Shape, type Text } from './drawing.ts';
import { type Fonts, loadFonts } from './fonts.ts';
import { layOut } from './lay-out.ts';
import { linesOf } from './set-text.ts';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await loadFonts();
});

const textsOf = (shapes: readonly Shape[]): readonly Text[] =>
  shapes.flatMap((shape) => (shape.shape === 'TEXT' && shape.turned === 0 ? [shape] : []));
const laid = (face: Face) =>
  textsOf(layOut(fonts, face, { template: findTemplate(face.kind, face.template) as FaceTemplate, watermark: null }));
const right = ({ x, advances }: Text): number => x + advances.reduce((sum, one) => sum + one, 0);

describe('K7 the layout of a page', () => {
  it('K7 keeps the longest number and name of an authority within the frame', () => {
    const [face] = sampleFaces as readonly [Face];
    const texts = laid({ ...face, number: '号'.repeat(60), issuedBy: '省'.repeat(30) });
    expect(texts.filter((text) => text.x < 11 || right(text) > page.width - 11)).toEqual([]);
  });

  it('K7 breaks no number or word that fits a line', () => {
    const [, filing] = sampleFaces as readonly [Face, Face];
    const lines = laid(filing).map(({ text }) => text);
    expect(lines.some((line) => line.includes('180 m') || line.startsWith('180'))).toBe(true);
  });

  it.each([
    ['at the width, between any two characters', '安全生产许可', 3, false, ['安全生', '产许可']],
    ['before a word that has no room', '安全 QTZ80', 4, false, ['安全 ', 'QTZ80']],
    ['within a word longer than a line', 'QTZ80TC5610', 3, false, ['QTZ8', '0TC56', '10']],
    ['never before a mark', '安全生产，许可', 4, false, ['安全生', '产，许可']],
    ['within words where they must', '安全 QTZ80', 4, true, ['安全 QT', 'Z80']],
  ])('K7 ends a line %s', (_, text, width, breaksWords, lines) => {
    expect(linesOf(fonts, text, { type: { size: 1, font: 'regular', color: [0, 0, 0] }, width, breaksWords })).toEqual(lines);
  });

  it('K2 says the period only where there is one, and never that what has no end lasts', () => {
    const [face] = sampleFaces as readonly [Face];
    const said = (validFrom: string | null, validUntil: string | null) =>
      laid({ ...face, validFrom, validUntil })
        .map(({ text }) => text)
        .filter((text) => text.startsWith('有效期'));
    expect([said('2026-10-01', '2029-09-30'), said(null, '2029-09-30'), said(null, null)]).toEqual([
      ['有效期：2026年10月1日 至 2029年9月30日'],
      ['有效期至 2029年9月30日'],
      [],
    ]);
  });
});
