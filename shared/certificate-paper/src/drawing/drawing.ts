/** What a page is made of, in millimetres from its upper left corner: drawn alike into a PDF and an OFD. */
export type Color = readonly [red: number, green: number, blue: number];

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Text extends Place {
  /** The place of the first character on the base line. */
  readonly shape: 'TEXT';
  readonly text: string;
  /** What is between two characters beyond their own width. */
  readonly apart: number;
  /** The advance of each character, with what is between. */
  readonly advances: readonly number[];
  readonly size: number;
  readonly font: FontName;
  readonly color: Color;
  /** Degrees, clockwise, about its place. */
  readonly turned: number;
}

export interface Area {
  readonly shape: 'AREA';
  /** Closed outlines, filled. */
  readonly outlines: readonly (readonly Place[])[];
  readonly color: Color;
}

export interface Stroke {
  readonly shape: 'STROKE';
  readonly outlines: readonly (readonly Place[])[];
  readonly width: number;
  readonly color: Color;
}

export type Shape = Text | Area | Stroke;
export type FontName = 'regular' | 'bold';

export const page = { width: 297, height: 210 } as const;
