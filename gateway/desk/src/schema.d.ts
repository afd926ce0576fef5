declare module 'virtual:schema' {
  export const schema: ReturnType<typeof import('../schema-plugin.ts').told>;
}

declare module 'virtual:records' {
  type Told = ReturnType<typeof import('../record-plugin.ts').recordsIn>;
  export const records: Told;
  export type Asked = Told['asked'][string];
  export type Shown = Told['types'][string][number];
}
