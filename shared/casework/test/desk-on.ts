import { type Clock, chinaCalendar, err } from '@anzhu/kernel';
import { type Aggregate, createAttachments, createPersonalData, createStore, defineAggregate, prepare } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { createCases, createLists, type Referable } from '../src/index.ts';
import { type PassFacts, passProcess, visitProcess } from './pass.ts';

interface Ledger extends Aggregate {
  readonly issued: readonly string[];
}

const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64');

const isPretended = (id: string): boolean => id.startsWith('file-');

/** Files that were sent, and beside them every id of the form `file-…` as a checked file of whoever asks. */
const withPretended =
  (find: ReturnType<typeof createAttachments>['find']): typeof find =>
  async (ids, org) => {
    const sent = ids.flatMap((id, at) => (isPretended(id) ? [] : [{ id, at }]));
    const found = await find(
      sent.map(({ id }) => id),
      org,
    );
    const pretended = ids.filter(isPretended).map((id) => [id, { name: `${id}.jpg`, size: 1 }] as const);
    const faults = found.faults.map((fault) => ({ ...fault, path: fault.path.replace(/\d+/u, (at) => String(sent[Number(at)]?.at)) }));
    return { files: new Map([...found.files, ...pretended]), faults };
  };

const withoutPretended =
  (naming: ReturnType<typeof createAttachments>['naming']): typeof naming =>
  ({ ids, former, ...named }, write) => {
    const areSent = (all: readonly string[]) => all.filter((id) => !isPretended(id));
    return naming({ ...named, ids: areSent(ids), former: areSent(former) }, write);
  };

const filesOf = (attachments: ReturnType<typeof createAttachments>) => ({
  ...attachments,
  find: withPretended(attachments.find),
  naming: withoutPretended(attachments.naming),
  downloadUrl: (id: string): string => `/files/${id}`,
});

/** Every site there is but those of the form `no-…`; those of the form `foreign-…` only units of Xinjiang may name. */
const sites: Referable<{ readonly _id: string }> = {
  find: async (ids) => new Map(ids.filter((id) => !id.startsWith('no-')).map((id) => [id, { _id: id }])),
  mayRefer: ({ region }, { _id }) => !_id.startsWith('foreign-') || region.startsWith('65'),
};

/** Passes and visits in a database; issuing a pass also enters it in the ledger of its province, which may be closed. */
export const deskOn = async (connection: Connection, clock: Clock, process = passProcess) => {
  const store = createStore({ connection, clock });
  const secrets = createPersonalData({ keyRing: `k1:${key(1)}`, personRefKey: key(2) });
  const ledgers = defineAggregate<Ledger>(connection, 'ledgers', { fields: { issued: [String] }, indexes: [] });
  const facts: { now: PassFacts; meanwhile?: () => Promise<unknown>; isLedgerClosed: (holder: string) => boolean } = {
    now: { barred: [] },
    isLedgerClosed: () => false,
  };
  const logger = { warn: () => undefined } as never;
  const files = filesOf(createAttachments({ connection, clock, signingKey: key(3), service: 'test', logger }));
  const shared = { store, calendar: chinaCalendar, files, secrets, references: { Site: sites } };
  const passes = createCases({
    ...shared,
    process,
    loadFacts: async () => {
      await facts.meanwhile?.();
      return facts.now;
    },
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
  return { connection, store, files, passes, lists: createLists(passes), visits: visitCases, ledgers, facts };
};
