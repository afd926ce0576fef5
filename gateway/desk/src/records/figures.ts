type Row = { readonly name: string; readonly values: readonly (number | undefined)[] };
export type Figures = { readonly names: readonly string[]; readonly series: readonly Row[] };
type Series = { readonly name: string; readonly points: readonly (readonly [name: string, value: number])[] };

/** Series over the names of all their points: each value by its own name, none where a series has no such point. */
export const figuresOf = (all: readonly Series[]): Figures => {
  const names = [...new Set(all.flatMap(({ points }) => points.map(([name]) => name)))];
  const valuesOf = (points: ReadonlyMap<string, number>) => names.map((name) => points.get(name));
  return { names, series: all.map(({ name, points }) => ({ name, values: valuesOf(new Map(points)) })) };
};
