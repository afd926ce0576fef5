import type { Subject } from '@anzhu/access';

/** What a register says is believed for so long. */
const believedMs = 2_000;
/** While the register does not answer, what it said last: nothing changes in it meanwhile. Beyond this it may be out of reach of this gateway alone. */
const outlastsMs = 5 * 60_000;
/** So many times as long is waited for the first answer: without it nobody comes in. */
const firstTakes = 4;
const mostKept = 10_000;

interface Kept<Said> {
  readonly said: Said;
  readonly at: number;
  /** When it was asked for last, in vain perhaps. */
  readonly askedAt: number;
}

/** What was said last, of as many as are kept; the oldest give way. */
const createMemory = <Said>() => {
  const kept = new Map<string, Kept<Said>>();
  return {
    find: (key: string): Kept<Said> | undefined => kept.get(key),
    keep: (key: string, last: Kept<Said>): void => {
      kept.delete(key);
      kept.set(key, last);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    },
  };
};

const isWithin = (ms: number, from: number, to: number): boolean => from <= to && to - from < ms;

interface Register<Asked, Said> {
  readonly ask: (asked: Asked, limitMs: number) => Promise<Said>;
  readonly keyOf: (asked: Asked) => string;
  readonly now?: (() => number) | undefined;
  /** How long an answer may take where an earlier one serves instead; where none does it is waited for longer. */
  readonly limitMs?: number | undefined;
}

/** What a register says, each asked for once by all who want it at the same time, believed for two seconds and, while it does not answer, for five minutes; undefined where nothing is known. */
export const believing = <Asked, Said>({ ask, keyOf, now = Date.now, limitMs = 1_500 }: Register<Asked, Said>) => {
  const memory = createMemory<Said>();
  const asking = new Map<string, Promise<Said | undefined>>();
  const askAnew = async (asked: Asked, key: string): Promise<Said | undefined> => {
    const askedAt = now();
    const earlier = memory.find(key);
    const said = await ask(asked, earlier ? limitMs : limitMs * firstTakes).catch(() => undefined);
    const last = said === undefined ? earlier : { said, at: askedAt };
    if (last) memory.keep(key, { ...last, askedAt });
    return last && isWithin(outlastsMs, last.at, askedAt) ? last.said : undefined;
  };
  return async (asked: Asked): Promise<Said | undefined> => {
    const key = keyOf(asked);
    const last = memory.find(key);
    if (last && isWithin(believedMs, last.askedAt, now()) && isWithin(outlastsMs, last.at, now())) return last.said;
    const running = asking.get(key) ?? askAnew(asked, key).finally(() => asking.delete(key));
    asking.set(key, running);
    return running;
  };
};

/** The subject as a register has it: the same object as long as the register says the same. */
export const asSaid = <Said>(make: (subject: Subject, said: Said) => Subject) => {
  const made = new WeakMap<Subject, { readonly said: string; readonly subject: Subject }>();
  return (subject: Subject, said: Said): Subject => {
    const [earlier, text] = [made.get(subject), JSON.stringify(said)];
    if (earlier?.said === text) return earlier.subject;
    const now = make(subject, said);
    made.set(subject, { said: text, subject: now });
    return now;
  };
};
