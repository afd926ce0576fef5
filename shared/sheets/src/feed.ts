/** Hands out rows that come in batches in portions of another size, holding one batch at most. */
export interface Feed<Row> {
  /** Up to so many rows; none when there are no more. */
  readonly take: (most: number) => Promise<readonly Row[]>;
  readonly hasMore: () => Promise<boolean>;
  readonly stop: () => Promise<void>;
}

export const feedOf = <Row>(batches: AsyncIterable<readonly Row[]>): Feed<Row> => {
  const source = batches[Symbol.asyncIterator]();
  let waiting: readonly Row[] = [];
  let isOver = false;
  const hasMore = async (): Promise<boolean> => {
    while (waiting.length === 0 && !isOver) {
      const next = await source.next();
      isOver = next.done ?? false;
      waiting = next.done ? [] : next.value;
    }
    return waiting.length > 0;
  };
  const take = async (most: number): Promise<readonly Row[]> => {
    if (!(await hasMore())) return [];
    const taken = waiting.slice(0, most);
    waiting = waiting.slice(most);
    return taken;
  };
  return { take, hasMore, stop: async () => void (await source.return?.()) };
};
