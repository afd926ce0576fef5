interface Entry {
  readonly name: string;
  readonly description: string;
}

export const searchQuery: string;

export function entriesOf(data: unknown): readonly Entry[];

export function found(entries: readonly Entry[], text: string, most?: number): readonly Entry[];
