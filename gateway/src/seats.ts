import { internalTokenHeader, type MintInternalToken, type Role, type Subject, type UnitKind, unitKinds, unseated } from '@anzhu/access';
import { err, ok, type Result } from '@anzhu/kernel';
import { within } from '@anzhu/observability';
import { z } from 'zod';
import type { Asked } from './asked.ts';
import type { Authenticate } from './auth.ts';
import { asSaid, believing } from './believed.ts';
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
  readonly asked: Asked;
  readonly now?: () => number;
  /** How long an answer may take where an earlier one serves instead; where none does it is waited for longer. */
  readonly limitMs?: number;
}

const askerOf =
  ({ source, mint }: Asking) =>
  async (subject: Subject, limitMs: number): Promise<Standing> => {
    const headers = { [internalTokenHeader]: await mint(subject) };
    const { data } = await within(limitMs, source.ask(operation, headers));
    return answered.parse(data?.['seatStanding']);
  };

/** What the register says of seats. */
const standings = (settings: Asking) =>
  believing({ ...settings, ask: askerOf(settings), keyOf: ({ id, org }: Subject) => JSON.stringify([id, org]) });

/** The subject as the register has its seat. */
const seated = (subject: Subject, { isHeld, role, unitKinds: kinds, region }: Standing): Subject => {
  if (!isHeld) return unseated(subject);
  if (role === null) return subject;
  return { ...subject, roles: [role], unitKinds: kinds ?? subject.unitKinds, region: region ?? subject.region };
};

/** Lets who acts for a unit act from the seat as the register of accounts has it; who holds none comes from no organisation, and where the register cannot be asked, nobody comes in for a unit. */
export const fromHeldSeats = (authenticate: Authenticate, asking: Asking): Authenticate => {
  const standingOf = standings(asking);
  const sitting = asSaid(seated);
  return async (authorization): Promise<Result<Subject, 'UNAUTHENTICATED' | 'UNAVAILABLE'>> => {
    const claimed = await authenticate(authorization);
    if (!claimed.ok || claimed.value.orgKind !== 'UNIT' || claimed.value.org === '') return claimed;
    const said = await standingOf(claimed.value);
    return said ? ok(sitting(claimed.value, said)) : err('UNAVAILABLE');
  };
};

interface Door {
  readonly authenticate: Authenticate;
  readonly mint: MintInternalToken;
  /** The subgraph that keeps the register; without it tokens alone say who comes in. */
  readonly seatsFrom?: string | undefined;
}

/** Who comes in: by the register of accounts where there is one. */
export const atTheDoor = (
  { authenticate, mint, seatsFrom }: Door,
  sources: ReadonlyMap<string, PooledDataSource>,
  asked: Asked,
): Authenticate => {
  if (seatsFrom === undefined) return authenticate;
  const source = sources.get(seatsFrom);
  if (!source) throw new Error(`the supergraph has no subgraph ${seatsFrom}`);
  return fromHeldSeats(authenticate, { source, mint, asked });
};
