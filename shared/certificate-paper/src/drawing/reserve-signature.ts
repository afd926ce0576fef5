import type { Face } from '../face/face.ts';

/** The bytes a signature with its certificates has room for. */
export const roomForSignature = 8_192;
/** As many characters as an offset in a paper has at most. */
export const roomForOffset = '**********';

/** pdfkit's own objects, beyond its types. */
interface Inner {
  readonly ref: (data: object) => { readonly end: () => void };
  readonly _root: { readonly data: Record<string, unknown> };
  readonly page: { readonly annotations: unknown[]; readonly dictionary: unknown };
  endAcroForm: () => void;
}

const ended = (inner: Inner, data: object): object => {
  const object = inner.ref(data);
  object.end();
  return object;
};

const signature = ({ issuedBy, issuedAt }: Face): object => ({
  Type: 'Sig',
  Filter: 'Adobe.PPKLite',
  SubFilter: 'ETSI.CAdES.detached',
  ByteRange: [0, roomForOffset, roomForOffset, roomForOffset],
  Contents: Buffer.alloc(roomForSignature),
  M: new Date(issuedAt),
  Name: new String(issuedBy),
});

/** Printed and locked, with nothing to be seen. */
const field = { Type: 'Annot', Subtype: 'Widget', FT: 'Sig', T: new String('seal'), F: 132, Rect: [0, 0, 0, 0] };

/** Reserves in the first revision of the file what its signature is written into; nothing is appended later. */
export const reserveSignature = (document: PDFKit.PDFDocument, face: Face): void => {
  const inner = document as unknown as Inner;
  const widget = ended(inner, { ...field, P: inner.page.dictionary, V: ended(inner, signature(face)) });
  inner.page.annotations.push(widget);
  inner._root.data['AcroForm'] = ended(inner, { Fields: [widget], SigFlags: 3 });
  inner.endAcroForm = () => {}; // it knows forms with fields to fill in only, and this one is ended
};
