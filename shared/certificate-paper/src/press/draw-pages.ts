import { findTemplate } from '@anzhu/identifiers';
import { drawPdf } from '../drawing/draw-pdf.ts';
import { loadFonts } from '../drawing/fonts.ts';
import { layOut } from '../drawing/lay-out.ts';
import { subsetsFor } from '../drawing/subsets.ts';
import type { Watermark } from '../drawing/watermark.ts';
import type { Face } from '../face/face.ts';
import type { OfdFiles } from '../ofd/container.ts';
import { drawOfd } from '../ofd/draw-ofd.ts';
import { trueTypeFor } from '../ofd/true-type.ts';

export interface PageOrder {
  readonly face: Face;
  readonly watermark: Watermark | null;
}

/** What a face looks like, not yet sealed. */
export interface Pages {
  readonly pdf: Uint8Array;
  /** Of a copy with a watermark none: it is a PDF. */
  readonly ofd: OfdFiles;
}

/** The pages of a face that has no faults: the same for the same order, byte by byte. */
export const drawPages = async ({ face, watermark }: PageOrder): Promise<Pages> => {
  const template = findTemplate(face.kind, face.template);
  if (!template) throw new Error('A face has no template: its faults were not looked for.');
  const fonts = await loadFonts();
  const shapes = layOut(fonts, face, { template, watermark });
  const subsets = await subsetsFor(fonts, shapes);
  const look = { template, shapes };
  return { pdf: await drawPdf(subsets, face, look), ofd: watermark ? {} : drawOfd(trueTypeFor(fonts, shapes), face, look) };
};
