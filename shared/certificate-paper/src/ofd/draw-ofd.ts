import { createHash } from 'node:crypto';
import type { FaceTemplate } from '@anzhu/identifiers';
import { localDate } from '@anzhu/kernel';
import type { FontName, Shape } from '../drawing/drawing.ts';
import { subjectOf } from '../drawing/edition-words.ts';
import type { Face } from '../face/face.ts';
import type { OfdFiles } from './container.ts';
import { numbers, objectsOf, wholePage } from './page-content.ts';
import { element, xmlFile } from './xml.ts';

/** Where the table of signatures stands. */
export const signaturesPath = 'Doc_0/Signs/Signatures.xml';

const documentId = (face: Face): string => createHash('sha256').update(subjectOf(face)).digest('hex').slice(0, 32);

const entry = (face: Face, { title }: FaceTemplate): Uint8Array =>
  xmlFile('OFD', { Version: '1.0', DocType: 'OFD' }, [
    element('DocBody', {}, [
      element('DocInfo', {}, [
        element('DocID', {}, documentId(face)),
        element('Title', {}, `${title.zh} ${face.number}`),
        element('Author', {}, face.issuedBy),
        element('Subject', {}, subjectOf(face)),
        element('CreationDate', {}, localDate(new Date(face.issuedAt))),
        element('Creator', {}, 'Anzhu'),
      ]),
      element('DocRoot', {}, 'Doc_0/Document.xml'),
      element('Signatures', {}, signaturesPath),
    ]),
  ]);

const root = (last: number): Uint8Array =>
  xmlFile('Document', {}, [
    element('CommonData', {}, [
      element('MaxUnitID', {}, String(last)),
      element('PageArea', {}, [element('PhysicalBox', {}, wholePage)]),
      element('PublicRes', {}, 'PublicRes.xml'),
    ]),
    element('Pages', {}, [element('Page', { ID: numbers.page, BaseLoc: 'Pages/Page_0/Content.xml' })]),
  ]);

const font = (name: 'regular' | 'bold', fontName: string): string =>
  element('Font', { ID: numbers[name], FontName: fontName, FamilyName: 'Noto Sans Hans' }, [element('FontFile', {}, `${name}.ttf`)]);

const resources = (): Uint8Array =>
  xmlFile('Res', { BaseLoc: 'Res' }, [element('Fonts', {}, [font('regular', 'NotoSansHans-Regular'), font('bold', 'NotoSansHans-Bold')])]);

const content = (objects: readonly string[]): Uint8Array =>
  xmlFile('Page', {}, [
    element('Area', {}, [element('PhysicalBox', {}, wholePage)]),
    element('Content', {}, [element('Layer', { ID: numbers.layer, Type: 'Body' }, objects)]),
  ]);

/** The files of an OFD (GB/T 33190) of the shapes, without its signature; the same for the same, byte by byte. */
export const drawOfd = (
  fonts: Readonly<Record<FontName, Uint8Array>>,
  face: Face,
  { template, shapes }: { readonly template: FaceTemplate; readonly shapes: readonly Shape[] },
): OfdFiles => ({
  'OFD.xml': entry(face, template),
  'Doc_0/Document.xml': root(numbers.first + shapes.length - 1),
  'Doc_0/PublicRes.xml': resources(),
  'Doc_0/Pages/Page_0/Content.xml': content(objectsOf(shapes)),
  'Doc_0/Res/regular.ttf': fonts.regular,
  'Doc_0/Res/bold.ttf': fonts.bold,
});
