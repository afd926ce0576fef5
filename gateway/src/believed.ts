import type { Subject } from '@anzhu/access';
import type { Asked } from './asked.ts';

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

interface Register<Who, Said> {
  readonly ask: (who: Who, limitMs: number) => Promise<Said>;
  readonly keyOf: (who: Who) => string;
  /** Is told of each answer and of each failure. */
  readonly asked: Pick<Asked, 'answered' | 'failed'>;
  readonly now?: (() => number) | undefined;
  /** How long an answer may take where an earlier one serves instead; where none does it is waited for longer. */
  readonly limitMs?: number | undefined;
}

/** Its answer, or none; either is told of. */
const hearing =
  <Who, Said>({ ask, asked }: Pick<Register<Who, Said>, 'ask' | 'asked'>) =>
  async (who: Who, limitMs: number): Promise<Said | undefined> => {
    try {
      const said = await ask(who, limitMs);
      asked.answered();
      return said;
    } catch (error) {
      asked.failed(error);
      return undefined;
    }
  };

/** What a register says, each asked for once by all who want it at the same time, believed for two seconds and, while it does not answer, for five minutes; undefined where nothing is known. */
export const believing = <Who, Said>({ ask, keyOf, asked, now = Date.now, limitMs = 1_500 }: Register<Who, Said>) => {
  const memory = createMemory<Said>();
  const asking = new Map<string, Promise<Said | undefined>>();
  const heard = hearing({ ask, asked });
  const askAnew = async (who: Who, key: string): Promise<Said | undefined> => {
    const askedAt = now();
    const earlier = memory.find(key);
    const said = await heard(who, earlier ? limitMs : limitMs * firstTakes);
    const last = said === undefined ? earlier : { said, at: askedAt };
    if (last) memory.keep(key, { ...last, askedAt });
    return last && isWithin(outlastsMs, last.at, askedAt) ? last.said : undefined;
  };
  return async (who: Who): Promise<Said | undefined> => {
    const key = keyOf(who);
    const last = memory.find(key);
    if (last && isWithin(believedMs, last.askedAt, now()) && isWithin(outlastsMs, last.at, now())) return last.said;
    const running = asking.get(key) ?? askAnew(who, key).finally(() => asking.delete(key));
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
