import { internalTokenHeader, type MintInternalToken, type Role, type Subject, type UnitKind, unitKinds, unseated } from '@anzhu/access';
import { err, ok, type Result } from '@anzhu/kernel';
import { within } from '@anzhu/observability';
import { z } from 'zod';
import type { Authenticate } from './auth.ts';
import type { PooledDataSource } from './data-source.ts';

const answered = z.object({
  isHeld: z.boolean(),
  role: z.enum(['UNIT_ADMIN', 'UNIT_CLERK'] satisfies Role[]).nullable(),
  unitKinds: z.array(z.enum(Object.keys(unitKinds) as [UnitKind, ...UnitKind[]])).nullable(),
  region: z.string().nullable(),
});

type Standing = z.output<typeof answered>;

const operation = JSON.stringify({ query: '{ seatStanding { isHeld role unitKinds region } }' });

interface Asking {
  /** The subgraph that keeps the register of accounts. */
  readonly source: Pick<PooledDataSource, 'ask'>;
  readonly mint: MintInternalToken;
  readonly now?: () => number;
  /** How long an answer may take where an earlier one serves instead; where none does it is waited for longer. */
  readonly limitMs?: number;
}

/** What the register says is believed for so long. */
const believedMs = 2_000;
/** While the register does not answer, what it said last: nothing changes in it meanwhile. Beyond this it may be out of reach of this gateway alone. */
const outlastsMs = 5 * 60_000;
/** So many times as long is waited for the first answer: without it nobody comes in. */
const firstTakes = 4;
const mostKept = 10_000;

interface Kept {
  readonly said: Standing;
  readonly at: number;
  /** When it was asked for last, in vain perhaps. */
  readonly askedAt: number;
}

/** What was said last, of as many seats as are kept; the oldest give way. */
const createMemory = () => {
  const kept = new Map<string, Kept>();
  return {
    find: (key: string): Kept | undefined => kept.get(key),
    keep: (key: string, last: Kept): void => {
      kept.delete(key);
      kept.set(key, last);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    },
  };
};

const askerOf =
  ({ source, mint }: Asking) =>
  async (subject: Subject, limitMs: number): Promise<Standing> => {
    const headers = { [internalTokenHeader]: await mint(subject) };
    const { data } = await within(limitMs, source.ask(operation, headers));
    return answered.parse(data?.['seatStanding']);
  };

const isWithin = (ms: number, from: number, to: number): boolean => from <= to && to - from < ms;

/** What the register says of seats, each asked for once by all who want it at the same time. */
const standings = (settings: Asking) => {
  const { now = Date.now, limitMs = 1_500 } = settings;
  const [ask, memory] = [askerOf(settings), createMemory()];
  const asking = new Map<string, Promise<Standing | undefined>>();
  const askAnew = async (subject: Subject, key: string): Promise<Standing | undefined> => {
    const askedAt = now();
    const earlier = memory.find(key);
    const said = await ask(subject, earlier ? limitMs : limitMs * firstTakes).catch(() => undefined);
    const last = said ? { said, at: askedAt } : earlier;
    if (last) memory.keep(key, { ...last, askedAt });
    return last && isWithin(outlastsMs, last.at, askedAt) ? last.said : undefined;
  };
  return async (subject: Subject): Promise<Standing | undefined> => {
    const key = JSON.stringify([subject.id, subject.org]);
    const last = memory.find(key);
    if (last && isWithin(believedMs, last.askedAt, now()) && isWithin(outlastsMs, last.at, now())) return last.said;
    const asked = asking.get(key) ?? askAnew(subject, key).finally(() => asking.delete(key));
    asking.set(key, asked);
    return asked;
  };
};

/** The subject as the register has its seat. */
const seated = (subject: Subject, { isHeld, role, unitKinds: kinds, region }: Standing): Subject => {
  if (!isHeld) return unseated(subject);
  if (role === null) return subject;
  return { ...subject, roles: [role], unitKinds: kinds ?? subject.unitKinds, region: region ?? subject.region };
};

/** Lets who acts for a unit act from the seat as the register of accounts has it; who holds none comes from no organisation, and where the register cannot be asked, nobody comes in for a unit. */
export const fromHeldSeats = (authenticate: Authenticate, asking: Asking): Authenticate => {
  const standingOf = standings(asking);
  const made = new WeakMap<Subject, { readonly said: Standing; readonly subject: Subject }>();
  const sitting = (subject: Subject, said: Standing): Subject => {
    const earlier = made.get(subject);
    if (earlier && JSON.stringify(earlier.said) === JSON.stringify(said)) return earlier.subject;
    const now = seated(subject, said);
    made.set(subject, { said, subject: now });
    return now;
  };
  return async (authorization): Promise<Result<Subject, 'UNAUTHENTICATED' | 'UNAVAILABLE'>> => {
    const claimed = await authenticate(authorization);
    if (!claimed.ok || claimed.value.orgKind !== 'UNIT' || claimed.value.org === '') return claimed;
    const said = await standingOf(claimed.value);
    return said ? ok(sitting(claimed.value, said)) : err('UNAVAILABLE');
  };
};
