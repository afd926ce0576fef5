interface Party {
  readonly waiting: (() => void)[];
  running: number;
}

interface Limits {
  readonly most: number;
  readonly mostOfOne: number;
}

const createParties = ({ most, mostOfOne }: Limits) => {
  const parties = new Map<string, Party>();
  let running = 0;
  const mayBegin = (party: Party): boolean => running < most && party.running < mostOfOne;
  /** Who has had a turn goes behind the others. */
  const begin = (name: string, party: Party, start: () => void): void => {
    parties.delete(name);
    parties.set(name, party);
    party.running += 1;
    running += 1;
    start();
  };
  const fill = (): void => {
    for (const [name, party] of parties) {
      const start = mayBegin(party) ? party.waiting.shift() : undefined;
      if (start) begin(name, party, start);
    }
  };
  const leave = (name: string, party: Party): void => {
    party.running -= 1;
    running -= 1;
    if (party.running === 0 && party.waiting.length === 0) parties.delete(name);
    fill();
  };
  const enter = (name: string): Party => {
    const party = parties.get(name) ?? { waiting: [], running: 0 };
    parties.set(name, party);
    return party;
  };
  return { enter, leave, fill };
};

/** Lets so many work at a time, and so many of one party; of the parties that wait the one has its turn that had none for longest. */
export const takeTurns = (limits: Limits) => {
  const { enter, leave, fill } = createParties(limits);
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const party = enter(name);
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
