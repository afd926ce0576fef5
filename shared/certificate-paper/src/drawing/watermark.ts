import { dayInWords, type LocalDate } from '@anzhu/kernel';
import type { Color, Shape } from './drawing.ts';
import type { Fonts } from './fonts.ts';
import { noWider, set } from './set-text.ts';

/** What a copy for download says across the page (K11). */
export interface Watermark {
  /** At most 30 characters. */
  readonly purpose: string;
  readonly on: LocalDate;
}

const pale: Color = [214, 214, 214];

/** That it is a copy, with the purpose and the day, three times across the page. */
export const watermarkOf = (fonts: Fonts, { purpose, on }: Watermark): readonly Shape[] => {
  const text = `复制件 COPY 仅用于${purpose} ${dayInWords(on)}`;
  const type = noWider(fonts, text, { type: { size: 9, font: 'regular', color: pale }, width: 190 });
  return [70, 130, 190].map((y) => set(fonts, text, { type, at: { x: 50, y }, turned: -15 }));
};
