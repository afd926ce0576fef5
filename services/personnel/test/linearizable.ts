/** What a client asked and was answered; the times are of one clock, and between them it took effect once. */
export interface Call<Op, Answer> {
  readonly op: Op;
  readonly answer: Answer;
  readonly calledAt: number;
  readonly answeredAt: number;
}

/** What is promised: how the state answers, one call after the other. */
export interface Model<State, Op, Answer> {
  readonly initial: State;
  /** The state after the call; `same` where it changes nothing; null where it would not have been answered so. */
  readonly next: (state: State, op: Op, answer: Answer) => State | 'same' | null;
  /** Equal for states that answer equally from then on. */
  readonly key: (state: State) => string;
}

interface Node<State> {
  readonly state: State;
  /** Positions of the calls that have taken effect. */
  readonly done: ReadonlySet<number>;
}

const firstOpen = (done: ReadonlySet<number>): number => {
  let at = 0;
  while (done.has(at)) at += 1;
  return at;
};

/** Those that may be next: called before any that is open was answered. */
const openOf = (calls: readonly Call<unknown, unknown>[], done: ReadonlySet<number>): readonly number[] => {
  const found: number[] = [];
  let answeredFirst = Number.POSITIVE_INFINITY;
  for (let at = firstOpen(done); at < calls.length; at += 1) {
    const { calledAt, answeredAt } = calls[at] as Call<unknown, unknown>;
    if (calledAt > answeredFirst) break;
    if (!done.has(at)) {
      found.push(at);
      answeredFirst = Math.min(answeredFirst, answeredAt);
    }
  }
  return found;
};

/**
 * Whether there is an order in which every call takes effect at one moment between question and answer and is answered as
 * the model answers (Wing and Gong's search, remembering what was tried, as Lowe does). A call that changes nothing and may
 * be answered so now is taken at once: it bars nothing that could come later. What was answered first is tried first.
 */
export const isLinearizable = <State, Op, Answer>(history: readonly Call<Op, Answer>[], model: Model<State, Op, Answer>): boolean => {
  const calls = history.toSorted((a, b) => a.calledAt - b.calledAt);
  const step = (state: State, at: number): State | 'same' | null => {
    const { op, answer } = calls[at] as Call<Op, Answer>;
    return model.next(state, op, answer);
  };
  const answeredAt = (at: number): number => calls[at]?.answeredAt ?? 0;
  const settled = ({ state, done }: Node<State>): Node<State> => {
    const free = openOf(calls, done).filter((at) => step(state, at) === 'same');
    return free.length === 0 ? { state, done } : settled({ state, done: new Set([...done, ...free]) });
  };
  const tried = new Set<string>();
  const isNew = ({ state, done }: Node<State>): boolean => {
    const from = firstOpen(done);
    const key = `${from}|${[...done].filter((at) => at > from).sort((a, b) => a - b)}|${model.key(state)}`;
    return tried.size < tried.add(key).size;
  };
  const after = ({ state, done }: Node<State>): readonly Node<State>[] =>
    openOf(calls, done)
      .toSorted((a, b) => answeredAt(b) - answeredAt(a))
      .flatMap((at) => {
        const next = step(state, at);
        return next === null || next === 'same' ? [] : [{ state: next, done: new Set([...done, at]) }];
      });
  const waiting: Node<State>[] = [{ state: model.initial, done: new Set() }];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const now = settled(node);
    if (now.done.size === calls.length) return true;
    if (isNew(now)) waiting.push(...after(now));
  }
  return false;
};
