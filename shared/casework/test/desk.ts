import type { Subject } from '@anzhu/access';
import { syntheticCitizenId } from '@anzhu/identifiers';
import { chinaCalendar, err, newId } from '@anzhu/kernel';
import { type Aggregate, createAttachments, createPersonalData, createStore, defineAggregate, prepare } from '@anzhu/store';
import { fixedClock, subject, testDatabase } from '@anzhu/testing';
import { createCases, createLists } from '../src/index.ts';
import { type PassFacts, passProcess, visitProcess } from './pass.ts';

interface Ledger extends Aggregate {
  readonly issued: readonly string[];
}

export const clerk: Subject = subject();
export const otherClerk: Subject = subject({ id: 'zhou', org: '91530102MA6K00022X' });
const authority = { org: 'AUTH-5301', orgKind: 'AUTHORITY', unitKinds: [], region: '530100' } as const;
export const he: Subject = subject({ ...authority, id: 'he', name: '何', roles: ['EXAMINER'] });
export const she: Subject = subject({ ...he, id: 'she', name: '佘' });
export const foreigner: Subject = subject({ ...he, id: 'gu', org: 'AUTH-65', region: '650000' });
export const li: Subject = subject({ ...foreigner, id: 'li', roles: ['QUALITY_SUPERVISOR'] });
export const zhao: Subject = subject({ ...foreigner, id: 'zhao', roles: ['SAFETY_SUPERVISOR'] });
export const inspector: Subject = subject({ ...he, id: 'yu', roles: ['SAFETY_SUPERVISOR'] });

const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64');

const isPretended = (id: string): boolean => id.startsWith('file-');

/** Files that were sent, and beside them every id of the form `file-…` as a checked file of whoever asks. */
const filesOf = (attachments: ReturnType<typeof createAttachments>) => ({
  ...attachments,
  find: async (ids: readonly string[], org: string) => {
    const { files, faults } = await attachments.find(
      ids.filter((id) => !isPretended(id)),
      org,
    );
    const pretended = ids.filter(isPretended).map((id) => [id, { name: `${id}.jpg`, size: 1 }] as const);
    return { files: new Map([...files, ...pretended]), faults };
  },
  downloadUrl: (id: string): string => `/files/${id}`,
});

/** Passes and visits on a fresh database; issuing a pass also enters it in the ledger of its province, which may be closed. */
export const openDesk = async () => {
  const { connection } = await testDatabase();
  const clock = fixedClock('2026-09-30T02:00:00Z');
  const store = createStore({ connection, clock: clock.now });
  const secrets = createPersonalData({ keyRing: `k1:${key(1)}`, personRefKey: key(2) });
  const ledgers = defineAggregate<Ledger>(connection, 'ledgers', { fields: { issued: [String] }, indexes: [] });
  const facts: { now: PassFacts; isLedgerClosed: (holder: string) => boolean } = { now: { barred: [] }, isLedgerClosed: () => false };
  const logger = { warn: () => undefined } as never;
  const files = filesOf(createAttachments({ connection, clock: clock.now, signingKey: key(3), service: 'test', logger }));
  const shared = { store, calendar: chinaCalendar, files, secrets };
  const passes = createCases({
    ...shared,
    process: passProcess,
    loadFacts: async () => facts.now,
    alongside: {
      approve: async (session, { d2, form, outcome }) => {
        if (facts.isLedgerClosed(form.holder ?? ''))
          return err({ code: 'BLOCKED', reasons: [{ code: 'CLOSED', zh: '已关闭', en: 'Closed' }] });
        const ledger = await store.find(ledgers, d2, session);
        const issued = [...(ledger?.issued ?? []), outcome.number ?? ''];
        return ledger ? store.save(ledgers, ledger, { set: { issued } }, session) : store.insert(ledgers, { _id: d2, issued }, {}, session);
      },
    },
  });
  const visitCases = createCases({ ...shared, process: visitProcess, loadFacts: async () => null });
  await prepare(connection);
  return { connection, clock, store, files, passes, lists: createLists(passes), visits: visitCases, ledgers, facts };
};

export type Desk = Awaited<ReturnType<typeof openDesk>>;

export const citizenIds = { holder: syntheticCitizenId(1, '530102'), worker: syntheticCitizenId(2, '530102') } as const;

/** A complete form, unless overridden. */
export const form = (overrides: object = {}) => ({ division: '530102', holder: '李四', idNumber: citizenIds.holder, ...overrides });

export const photo = [{ kind: 'PHOTO', fileId: 'file-1' }];

export const made = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }): T => {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
};

export const draft = async ({ passes }: Desk, overrides: object = {}, who = clerk) =>
  made(await passes.open(who, { requestId: newId(), form: form(overrides), papers: photo }));

export const submitted = async (desk: Desk, overrides: object = {}, who = clerk) => {
  const { _id, version } = await draft(desk, overrides, who);
  return made(await desk.passes.act(who, { requestId: newId(), id: _id, expectedVersion: version, action: 'submit' }));
};
