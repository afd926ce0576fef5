import { canonicalCode, nameKey } from '@anzhu/identifiers';
import type { Aggregate } from '@anzhu/store';
import { z } from 'zod';
import { type AlsoReads, defineRegister, type KnownValues, shown } from '../src/index.ts';

const record = z.object({
  number: shown(z.string(), ['船号', 'Number']),
  name: shown(z.string(), ['船名', 'Name']),
  engine: shown(z.string().nullable(), ['发动机', 'Engine']),
  captain: z.object({ sealed: z.string(), masked: z.string() }),
  owner: z.string(),
  lockedUp: z.object({ since: z.string() }).nullable().exactOptional(),
  keys: z.array(z.string()).readonly(),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});

/** The smallest complete register. */
export interface Boat extends Aggregate, KnownValues, Readonly<z.output<typeof record>> {}

/** Who has berthed a boat reads it. */
const berthed: AlsoReads = async (connection, { org }, ids) =>
  new Set((await connection.collection('berths').distinct('boat', { org, boat: { $in: [...ids] } })) as string[]);

export const boatRegister = defineRegister<Boat>({
  type: 'Boat',
  collection: 'boats',
  zh: '船舶',
  en: 'Boat',
  record,
  /** No diesel runs from 2027 on, whoever has noted it. */
  onDay: { engine: ({ engine }, today) => (engine === 'DIESEL' && today >= '2027-01-01' ? 'STOPPED' : engine) },
  foundOnDay: {
    engine: (engine, today) =>
      today < '2027-01-01' ? { engine } : { engine: engine === 'STOPPED' ? { $in: ['DIESEL', engine] } : { $in: [engine], $ne: 'DIESEL' } },
  },
  keys: { path: 'keys', prefer: { _id: 1 }, conflict: { code: 'BOAT_ON_RECORD', zh: '已在册', en: 'On record' } },
  known: {
    number: { zh: '船号', en: 'Number', canonical: canonicalCode },
    name: { zh: '船名', en: 'Name', canonical: nameKey },
  },
  readableBy: { orgs: 'owner', also: berthed },
  face: ['number', 'name', 'engine', { name: 'captain', path: 'captain.masked', sdl: 'String!', zh: '船长', en: 'Captain' }],
  faceTo: 'SIGNED_IN',
  byName: { name: 'boatsByName', by: 'name', about: { zh: '按船名查询', en: 'By name' } },
  byNumber: { name: 'boatByNumber', argument: 'number', by: ['number'], about: { zh: '按船号查询', en: 'By number' } },
  lists: {
    name: 'boats',
    about: { zh: '船舶列表', en: 'Boats' },
    orderedBy: 'createdAt',
    filters: {
      engine: { zh: '发动机', en: 'Engine', sdl: 'String', path: 'engine', kept: canonicalCode },
      isLockedUp: { zh: '是否扣押', en: 'Whether locked up', sdl: 'Boolean', exists: 'lockedUp.since' },
      number: { zh: '船号', en: 'Number', sdl: 'String', known: 'number' },
      division: { zh: '区划', en: 'Division', sdl: 'String', isDivision: true },
    },
    search: ({ engine }) => [engine],
  },
  timers: { release: ({ timers }) => ({ set: { lockedUp: null }, timers: timers.filter(({ name }) => name !== 'release') }) },
});
