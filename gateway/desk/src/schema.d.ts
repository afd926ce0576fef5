declare module 'virtual:schema' {
  interface Signature {
    readonly type: string;
    readonly args: readonly { readonly name: string; readonly type: string }[];
  }
  export const schema: {
    readonly services: readonly string[];
    readonly queries: Readonly<Record<string, Signature>>;
    readonly mutations: Readonly<Record<string, Signature & { readonly members: readonly (readonly [name: string, selection: string])[] }>>;
    readonly forms: Readonly<Record<string, string>>;
    readonly withRequestId: readonly string[];
    readonly types: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
}

declare module 'virtual:records' {
  type Told = ReturnType<typeof import('../record-plugin.ts').recordsIn>;
  export const records: Told;
  export type Asked = Told['asked'][string];
  export type Shown = Told['types'][string][number];
}
