import type { Subject } from '@anzhu/access';
import type { SubgraphContext } from '@anzhu/graphql';
import type { Bilingual } from '@anzhu/kernel';

/** A list of what ends soon, as the home page counts it. */
export interface EndingList extends Bilingual {
  /** The query, which takes `within`. */
  readonly list: string;
  readonly within: number;
  readonly count: (subject: Subject, within: number) => Promise<number>;
}

/** What ends soon, by list; lists with nothing are left out. */
export const endingsIn =
  (lists: readonly EndingList[]) =>
  async (_: unknown, __: unknown, { subject }: SubgraphContext) => {
    const counted = await Promise.all(
      lists.map(async ({ list, within, zh, en, count }) => ({ list, within, label: { zh, en }, ending: await count(subject, within) })),
    );
    return counted.filter(({ ending }) => ending > 0);
  };
