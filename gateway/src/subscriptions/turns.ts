interface Party {
  readonly waiting: (() => void)[];
  running: number;
}

interface Limits {
  readonly most: number;
  readonly mostOfOne: number;
}

/** Who works and who waits; who has had a turn goes behind the others. */
const createParties = ({ most, mostOfOne }: Limits) => {
  const parties = new Map<string, Party>();
  let running = 0;
  const count = (party: Party, change: 1 | -1): void => {
    party.running += change;
    running += change;
  };
  const begin = (name: string, party: Party): void => {
    const start = running < most && party.running < mostOfOne ? party.waiting.shift() : undefined;
    if (!start) return;
    parties.delete(name);
    parties.set(name, party);
    count(party, 1);
    start();
  };
  const fill = (): void => {
    for (const [name, party] of parties) begin(name, party);
  };
  return {
    find: (name: string): Party => {
      const party = parties.get(name) ?? { waiting: [], running: 0 };
      parties.set(name, party);
      return party;
    },
    leave: (name: string, party: Party): void => {
      count(party, -1);
      if (party.running === 0 && party.waiting.length === 0) parties.delete(name);
      fill();
    },
    fill,
  };
};

/** Lets so many work at a time, and so many of one party; of the parties that wait the one has its turn that had none for longest. */
export const takeTurns = (limits: Limits) => {
  const { find, leave, fill } = createParties(limits);
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const party = find(name);
    await new Promise<void>((resolve) => {
      party.waiting.push(resolve);
      fill();
    });
    try {
      return await work();
    } finally {
      leave(name, party);
    }
  };
};
