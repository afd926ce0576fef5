import type { Subject } from '@anzhu/access';
import { canonicalCode } from '@anzhu/identifiers';
import { deriveId, type Result } from '@anzhu/kernel';
import type { Aggregate, Commit, Own, Store } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import { z } from 'zod';
import { shown } from './fields.ts';
import type { Register } from './open.ts';

/** What is kept of every disclosure of personal data: to whom, why, and where the record lay then; never what was shown. */
export const disclosureFields = {
  by: shown(z.string(), ['查看人标识', 'Id of who was shown them']),
  byName: shown(z.string(), ['查看人', 'Who was shown them']),
  byOrg: shown(z.string(), ['查看人所在单位或机构', 'Unit or authority of who was shown them']),
  reason: shown(z.string(), ['查看原因', 'Why']),
  revealedAt: shown(z.date(), ['查看时间', 'When'], 'DateTime'),
  division: z.string(),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
};

/** That somebody was shown personal data of a record, and why. */
interface Disclosure extends Aggregate, Readonly<z.output<z.ZodObject<typeof disclosureFields>>> {}

/** Who reads a register of disclosures: the auditors of the region and nobody else. */
export const forAuditors = {
  readableBy: 'AUDITORS',
  face: ['byName', 'revealedAt'],
  faceTo: 'READERS',
  calledBy: ['byName'],
} as const;

/** How they list it, beside the filter of the record. */
export const auditorsList = {
  orderedBy: 'revealedAt',
  filters: {
    by: { zh: '查看人标识', en: 'Id of who was shown them', sdl: 'ID', path: 'by', kept: String },
    byOrg: {
      zh: '查看人所在单位或机构',
      en: 'Unit or authority of who was shown them',
      sdl: 'ID',
      path: 'byOrg',
      kept: canonicalCode,
    },
  },
  search: ({ byName, reason }: Pick<Disclosure, 'byName' | 'reason'>) => [byName, reason],
} as const;

type Placed = Aggregate & Pick<Disclosure, 'division' | 'd2' | 'd4' | 'd6'>;

interface Telling<T extends Placed, D extends Disclosure> {
  readonly store: Pick<Store, 'atomically' | 'clock'>;
  readonly records: Pick<Register<T>, 'change'>;
  readonly disclosures: Pick<Register<D>, 'find' | 'insert'>;
  /** What of the record the disclosure names. */
  readonly named: (record: T) => Omit<Own<D>, keyof Disclosure | '_id'>;
}

interface Asked {
  readonly requestId: string;
  readonly reason: string;
}

/** Changes a record so that what its log says of a disclosure is said to the auditors too: both or neither, and once however often the request comes. */
export const toldToAuditors =
  <T extends Placed, D extends Disclosure>({ store, records, disclosures, named }: Telling<T, D>, subject: Subject, asked: Asked) =>
  (id: string, note: (record: T) => Commit<T>, how: Parameters<Register<T>['change']>[2]): Promise<Result<T, Refusal>> =>
    store.atomically(async (session) => {
      const noted = await records.change(id, note, { ...how, session });
      const { id: by, name: byName, org: byOrg } = subject;
      const _id = deriveId('disclosure', by, id, asked.requestId);
      if (!noted.ok || (await disclosures.find(_id, session))) return noted;
      const { division, d2, d4, d6 } = noted.value;
      const own = { _id, ...named(noted.value), by, byName, byOrg, reason: asked.reason, revealedAt: store.clock(), division, d2, d4, d6 };
      const told = await disclosures.insert(own as never, {}, session);
      return told.ok ? noted : told;
    });
