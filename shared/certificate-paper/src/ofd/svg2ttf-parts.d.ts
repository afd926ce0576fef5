/** What `svg2ttf` is put together from. */
declare module 'svg2ttf/lib/svg.js' {
  interface Point {
    readonly x: number;
    readonly y: number;
    readonly onCurve: boolean;
  }
  const svg: { readonly toSfntCoutours: (path: object) => Point[][] };
  export = svg;
}

declare module 'svg2ttf/lib/ttf/utils.js' {
  type Contours = { readonly x: number; readonly y: number; readonly onCurve: boolean }[][];
  const utils: {
    readonly simplify: (contours: Contours, accuracy: number) => Contours;
    readonly interpolate: (contours: Contours, accuracy: number) => Contours;
    readonly roundPoints: (contours: Contours) => Contours;
    readonly removeClosingReturnPoints: (contours: Contours) => Contours;
    readonly toRelative: (contours: Contours) => Contours;
  };
  export = utils;
}

declare module 'svg2ttf/lib/sfnt.js' {
  const sfnt: { readonly Font: new () => object };
  export = sfnt;
}

declare module 'svg2ttf/lib/ttf/tables/*' {
  /** The table of a font. */
  const create: (font: object) => { readonly buffer: Uint8Array };
  export = create;
}
