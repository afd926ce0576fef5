import type { FaceTemplate } from '@anzhu/identifiers';
import { dayInWords, type LocalDate, localDate } from '@anzhu/kernel';
import type { Face } from '../face/face.ts';
import { type Color, type Place, page, type Shape, type Stroke, type Text } from './drawing.ts';
import type { Fonts } from './fonts.ts';
import { qrCode } from './qr-code.ts';
import { sealImage } from './seal-image.ts';
import { centered, noWider, set, type Type } from './set-text.ts';
import { fieldTable } from './table.ts';
import { type Watermark, watermarkOf } from './watermark.ts';

const ink: Color = [26, 26, 26];
const gold: Color = [176, 137, 62];
const middle = page.width / 2;

const types = {
  title: { size: 13, font: 'bold', color: ink },
  titleInEnglish: { size: 5, font: 'regular', color: ink },
  line: { size: 4.4, font: 'regular', color: ink },
  small: { size: 3, font: 'regular', color: ink },
} as const satisfies Record<string, Type>;

const frame = (inset: number, width: number): Stroke => ({
  shape: 'STROKE',
  width,
  color: gold,
  outlines: [
    [
      { x: inset, y: inset },
      { x: page.width - inset, y: inset },
      { x: page.width - inset, y: page.height - inset },
      { x: inset, y: page.height - inset },
    ],
  ],
});

/** A line in the middle of its place, smaller where there is no room for it. */
const line = (fonts: Fonts, text: string, { at, width }: { readonly at: Place; readonly width: number }): Text =>
  centered(fonts, text, { at, type: noWider(fonts, text, { type: types.line, width }) });

const heading = (fonts: Fonts, { title }: FaceTemplate, number: string): readonly Shape[] => [
  centered(fonts, title.zh, { type: types.title, at: { x: middle, y: 34 }, apart: 3 }),
  centered(fonts, title.en, { type: types.titleInEnglish, at: { x: middle, y: 43 } }),
  line(fonts, `编号：${number}`, { at: { x: middle, y: 53 }, width: 240 }),
];

const period = (validFrom: LocalDate | null, validUntil: LocalDate): string =>
  validFrom === null ? `有效期至 ${dayInWords(validUntil)}` : `有效期：${dayInWords(validFrom)} 至 ${dayInWords(validUntil)}`;

const footing = (fonts: Fonts, face: Face): readonly Shape[] => {
  const right = 216;
  const { validFrom, validUntil } = face;
  return [
    ...(validUntil ? [set(fonts, period(validFrom, validUntil), { type: types.line, at: { x: 62, y: 160 } })] : []),
    line(fonts, face.issuedBy, { at: { x: right, y: 174 }, width: 110 }),
    centered(fonts, dayInWords(localDate(new Date(face.issuedAt))), { type: types.line, at: { x: right, y: 184 } }),
    centered(fonts, '发证机关（签章）', { type: types.small, at: { x: right, y: 153.8 } }),
    set(fonts, '扫描二维码核验本证现状', { type: types.small, at: { x: 24, y: 192 } }),
    set(fonts, `第 ${face.edition} 版`, { type: types.small, at: { x: 62, y: 192 } }),
    ...sealImage(fonts, face.issuedBy, { x: right, y: 174 }),
  ];
};

/** What is drawn for a face; it fits, whatever the values that have no faults. */
export const layOut = (
  fonts: Fonts,
  face: Face,
  { template, watermark }: { readonly template: FaceTemplate; readonly watermark: Watermark | null },
): readonly Shape[] => [
  frame(8, 1.2),
  frame(10.5, 0.3),
  ...heading(fonts, template, face.number),
  ...fieldTable(fonts, template.fields, face.values),
  qrCode(face.verifyAt, { x: 24, y: 154, size: 33 }),
  ...footing(fonts, face),
  ...(watermark ? watermarkOf(fonts, watermark) : []),
];
