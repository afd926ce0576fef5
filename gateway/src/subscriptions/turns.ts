interface Party {
  readonly waiting: (() => void)[];
  running: number;
}

interface Limits {
  readonly most: number;
  readonly mostOfOne: number;
}

/** Who works and who waits; who has had a turn goes behind the others. */
class Parties {
  readonly #limits: Limits;
  readonly #all = new Map<string, Party>();
  #running = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  find(name: string): Party {
    const party = this.#all.get(name) ?? { waiting: [], running: 0 };
    this.#all.set(name, party);
    return party;
  }

  /** Begins what may begin. */
  fill(): void {
    for (const [name, party] of this.#all) this.#begin(name, party);
  }

  leave(name: string, party: Party): void {
    this.#count(party, -1);
    if (party.running === 0 && party.waiting.length === 0) this.#all.delete(name);
    this.fill();
  }

  #begin(name: string, party: Party): void {
    const { most, mostOfOne } = this.#limits;
    const start = this.#running < most && party.running < mostOfOne ? party.waiting.shift() : undefined;
    if (!start) return;
    this.#all.delete(name);
    this.#all.set(name, party);
    this.#count(party, 1);
    start();
  }

  #count(party: Party, change: 1 | -1): void {
    party.running += change;
    this.#running += change;
  }
}

/** Lets so many work at a time, and so many of one party; of the parties that wait the one has its turn that had none for longest. */
export const takeTurns = (limits: Limits) => {
  const parties = new Parties(limits);
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const party = parties.find(name);
    await new Promise<void>((resolve) => {
      party.waiting.push(resolve);
      parties.fill();
    });
    try {
      return await work();
    } finally {
      parties.leave(name, party);
    }
  };
};
