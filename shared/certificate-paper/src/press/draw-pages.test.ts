import { type FaceTemplate, findTemplate } from '@anzhu/identifiers';
import type { LocalDate } from '@anzhu/kernel';
import { create, type Font } from 'fontkit';
import jsQr from 'jsqr';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawnGlyphs } from '../../test/drawn-glyphs.ts';
import { sampleFaces } from '../../test/sample-faces.ts';
import type { Place } from '../drawing/drawing.ts';
import { type Fonts, loadFonts } from '../drawing/fonts.ts';
import { layOut } from '../drawing/lay-out.ts';
import { qrCode } from '../drawing/qr-code.ts';
import { roomIn } from '../drawing/table.ts';
import type { Watermark } from '../drawing/watermark.ts';
import type { Face } from '../face/face.ts';
import { faultsInFace } from '../face/faults.ts';
import { packed } from '../ofd/container.ts';
import { drawPages } from './draw-pages.ts';

const [license] = sampleFaces as readonly [Face];
let fonts: Fonts;
beforeAll(async () => {
  fonts = await loadFonts();
});

const drawn = async (face: Face) => {
  const { pdf, ofd } = await drawPages({ face, watermark: null });
  return { pdf, ofd, glyphs: drawnGlyphs(pdf, { regular: fonts.regular.bytes, bold: fonts.bold.bytes }) };
};

const templateOf = ({ kind, template }: Face): FaceTemplate => {
  const found = findTemplate(kind, template);
  if (!found) throw new Error('A sample has a template.');
  return found;
};

/** The width of a character, and the edges of its outline. */
const boxIn = (font: Font, character: string): readonly number[] => {
  const { advanceWidth, path } = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
  const { minX, minY, maxX, maxY } = path.bbox;
  return [advanceWidth, minX, minY, maxX, maxY].map((edge) => (Number.isFinite(edge) ? edge : 0));
};

/** The face with every value as long as there is room for, of characters that each differ. */
const full = (face: Face): Face => {
  const { fields } = templateOf(face);
  let next = 0x4e_00;
  const text = (length: number) => Array.from({ length }, () => String.fromCharCode(next++)).join('');
  return { ...face, values: Object.fromEntries(fields.map(({ key }) => [key, text(roomIn(fields, key))])) };
};

describe('K7 the pages of a face', () => {
  it.each(sampleFaces.map((face) => [face.kind, face] as const))(
    'K7 draws every character of %s in the PDF with the outline of its font',
    async (_, face) => {
      const { glyphs } = await drawn(face);
      const text = glyphs.map(({ character }) => character).join('');
      for (const shown of [face.number, face.issuedBy, ...Object.values(face.values)]) expect(text).toContain(shown ?? '—');
      expect(glyphs.filter(({ character, outline, font }) => outline !== fonts[font].outline(character))).toEqual([]);
    },
  );

  it.each(sampleFaces.map((face) => [face.kind, full(face)] as const))(
    'K7 has room for %s with as many characters as a face may have',
    (_, face) => {
      expect(faultsInFace(face)).toEqual([]);
      const shapes = layOut(fonts, face, { template: templateOf(face), watermark: null });
      const text = new Set(shapes.flatMap((shape) => (shape.shape === 'TEXT' ? [...shape.text] : [])));
      expect(
        Object.values(face.values)
          .flatMap((value) => [...(value ?? '')])
          .filter((character) => !text.has(character)),
      ).toEqual([]);
    },
  );

  it('K11 says three times across a copy that it is one, what for and of which day, and on no other page', async () => {
    const said = '复制件 COPY 仅用于参加投标 2026年11月29日';
    const times = async (watermark: Watermark | null): Promise<number> => {
      const { pdf } = await drawPages({ face: license, watermark });
      const glyphs = drawnGlyphs(pdf, { regular: fonts.regular.bytes, bold: fonts.bold.bytes });
      return (
        glyphs
          .map(({ character }) => character)
          .join('')
          .split(said).length - 1
      );
    };
    expect(await times({ purpose: '参加投标', on: '2026-11-29' as LocalDate })).toBe(3);
    expect(await times(null)).toBe(0);
  });

  it('K7 draws a full page with the outlines of its font', async () => {
    const { glyphs } = await drawn(full(license));
    expect(glyphs.length).toBeGreaterThan(1_000);
    expect(glyphs.filter(({ character, outline, font }) => outline !== fonts[font].outline(character))).toEqual([]);
  });

  it('K7 carries in the OFD a TrueType font with every character, as wide and as large as in its source', async () => {
    const { ofd } = await drawn(full(license));
    const carried = create(Buffer.from(ofd['Doc_0/Res/regular.ttf'] ?? [])) as Font;
    const source = create(fonts.regular.bytes) as Font;
    const page = Buffer.from(ofd['Doc_0/Pages/Page_0/Content.xml'] ?? []).toString();
    const texts = [...page.matchAll(/Font="1".*?<ofd:TextCode[^>]*>([^<]*)</g)].map(([, text = '']) => text.replaceAll('&amp;', '&'));
    const characters = [...new Set(texts.join(''))];
    expect(characters.length).toBeGreaterThan(400);
    const differing = characters.filter((character) => {
      const [one, other] = [boxIn(carried, character), boxIn(source, character)];
      return one.some((edge, nth) => Math.abs(edge - (other[nth] ?? 0)) > 3);
    });
    expect(differing).toEqual([]);
  });

  it('K7 makes the same bytes of the same face, and others of another edition', async () => {
    const [one, same, other] = [await drawn(license), await drawn({ ...license }), await drawn({ ...license, edition: 2 })];
    expect(Buffer.from(one.pdf).equals(same.pdf)).toBe(true);
    expect(Buffer.from(packed(one.ofd)).equals(packed(same.ofd))).toBe(true);
    expect(Buffer.from(one.pdf).equals(other.pdf)).toBe(false);
  });

  it('K7 says of itself that it is PDF/A-2b, with colors of sRGB', async () => {
    const pdf = Buffer.from((await drawn(license)).pdf).toString('latin1');
    for (const said of [
      '<pdfaid:part>2</pdfaid:part>',
      '<pdfaid:conformance>B</pdfaid:conformance>',
      '/S /GTS_PDFA1',
      '/MediaBox [0 0 841.889764 595.275591]',
    ])
      expect(pdf).toContain(said);
  });

  it('K9 the code on the page is read back as the address', () => {
    const size = 330;
    const { outlines } = qrCode(license.verifyAt, { x: 20, y: 20, size: size - 40 });
    const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
    for (const [from, , to] of outlines as readonly (readonly [Place, Place, Place, Place])[])
      for (let y = Math.round(from.y); y < Math.round(to.y); y += 1)
        for (let x = Math.round(from.x); x < Math.round(to.x); x += 1) pixels.set([0, 0, 0], (y * size + x) * 4);
    expect(jsQr.default(pixels, size, size)?.data).toBe(license.verifyAt);
  });
});
