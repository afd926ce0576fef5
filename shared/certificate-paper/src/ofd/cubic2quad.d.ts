declare module 'cubic2quad' {
  type Coordinates = readonly [
    x: number,
    y: number,
    firstX: number,
    firstY: number,
    secondX: number,
    secondY: number,
    toX: number,
    toY: number,
  ];

  /** Points of quadratic curves, one after the other, that keep so near to the cubic one. */
  const cubic2quad: (...curve: readonly [...Coordinates, accuracy: number]) => number[];
  export = cubic2quad;
}
