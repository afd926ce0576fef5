import { buffer } from 'node:stream/consumers';
import type { FaceTemplate } from '@anzhu/identifiers';
import PDFDocument from 'pdfkit';
import type { Face } from '../face/face.ts';
import { type Place, page, type Shape, type Text } from './drawing.ts';
import { subjectOf } from './edition-words.ts';
import { reserveSignature } from './reserve-signature.ts';
import type { Subsets } from './subsets.ts';

type Document = PDFKit.PDFDocument;

const pointsPerMillimetre = 72 / 25.4;

const outline = (document: Document, places: readonly Place[]): void => {
  for (const [nth, { x, y }] of places.entries()) nth === 0 ? document.moveTo(x, y) : document.lineTo(x, y);
  document.closePath();
};

const drawText = (document: Document, text: Text): void => {
  document.save();
  if (text.turned !== 0) document.rotate(text.turned, { origin: [text.x, text.y] });
  document
    .font(text.font)
    .fontSize(text.size)
    .fillColor([...text.color]);
  document.text(text.text, text.x, text.y, { lineBreak: false, baseline: 'alphabetic', features: [], characterSpacing: text.apart });
  document.restore();
};

const drawShape = (document: Document, shape: Shape): void => {
  if (shape.shape === 'TEXT') {
    drawText(document, shape);
    return;
  }
  for (const places of shape.outlines) outline(document, places);
  if (shape.shape === 'AREA') document.fill([...shape.color]);
  else document.lineWidth(shape.width).stroke([...shape.color]);
};

interface Look {
  readonly template: FaceTemplate;
  readonly shapes: readonly Shape[];
}

/** Nothing is packed: what packs differs from one release of Node to the next. */
const options = (face: Face, { template }: Look): PDFKit.PDFDocumentOptions => ({
  size: [page.width * pointsPerMillimetre, page.height * pointsPerMillimetre],
  margin: 0,
  pdfVersion: '1.7',
  subset: 'PDF/A-2b',
  compress: false,
  lang: 'zh-CN',
  info: {
    Title: `${template.title.zh} ${face.number}`,
    Author: face.issuedBy,
    Subject: subjectOf(face),
    Creator: 'Anzhu',
    Producer: 'Anzhu',
    CreationDate: new Date(face.issuedAt),
  },
});

/** The PDF/A-2b of the shapes, with a place for its signature; the same for the same, byte by byte. */
export const drawPdf = async (subsets: Subsets, face: Face, look: Look): Promise<Buffer> => {
  const document = new PDFDocument(options(face, look));
  for (const name of ['regular', 'bold'] as const) document.registerFont(name, subsets[name]);
  document.scale(pointsPerMillimetre);
  for (const shape of look.shapes) drawShape(document, shape);
  reserveSignature(document, face);
  document.end();
  return await buffer(document);
};
