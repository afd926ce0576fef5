import type { HistoryDraft } from '@anzhu/store';
import { awaitedIn, isPanel, movesIn, type Workflow } from '@anzhu/workflow';
import type { CaseRecord } from './case-record.ts';
import type { CaseDeps } from './deps.ts';
import { awaitsPassed } from './follow-ups.ts';
import { movesOf } from './moved.ts';

type AnyCases = Pick<CaseDeps<never, never, never>, 'model' | 'store' | 'process'>;

/** What is one organisation's passes to another. */
export interface HandOver {
  readonly from: string;
  readonly to: string;
  /** Who orders it and why, for the log of each record. */
  readonly operator: string;
  readonly reason: string;
}

const openStates = ({ process }: Workflow): readonly string[] =>
  Object.entries(process.states).flatMap(([state, { final }]) => (final ? [] : [state]));

const seatsOf = ({ process, variants }: Workflow): readonly string[] => {
  const ofPanels = variants.flatMap((variant) => movesIn(variant).flatMap(([, move]) => (isPanel(move) ? Object.keys(move.seats) : [])));
  const ofFollowUps = Object.keys(process.states).flatMap((state) => awaitedIn(process, state).flatMap(({ seat }) => seat ?? []));
  return [...new Set([...ofPanels, ...ofFollowUps])];
};

const replaced = <T extends Readonly<Record<string, unknown>>>(values: T, { from, to }: HandOver): T =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === from ? to : value])) as T;

type Passed = Pick<HandOver, 'from' | 'to'> & { readonly by: Pick<HistoryDraft, 'actorId' | 'actorName' | 'role' | 'opinion'> };

/** The entry in the log of a record that passes from one to another and is not moved. */
export const passedEntry = ({ from, to, by }: Passed, state: string, action = 'handOver'): HistoryDraft => ({
  ...by,
  action,
  label: { zh: `移交(${from} → ${to})`, en: `Hand over (${from} → ${to})` },
  from: state,
  to: state,
});

/** The same of an operator's order. */
export const handOverEntry = ({ from, to, operator, reason }: HandOver, state: string, action?: string): HistoryDraft =>
  passedEntry({ from, to, by: { actorId: operator, actorName: operator, role: 'PLATFORM_ADMIN', opinion: reason } }, state, action);

const handedOver = (record: CaseRecord, order: HandOver): Partial<CaseRecord> => {
  const { from, to } = order;
  return {
    applicant: record.applicant === from ? to : record.applicant,
    parties: replaced(record.parties, order),
    partyOrgs: [...new Set(record.partyOrgs.map((org) => (org === from ? to : org)))],
    assigned: replaced(record.assigned, order),
    outcome: replaced(record.outcome as Readonly<Record<string, unknown>>, order),
    ...(record.awaits && { awaits: awaitsPassed(record, order) }),
  };
};

/** Whether a case is still worked on, or leaves something to be begun, and an organisation has a part in it. */
const isOpenWith = ({ process }: AnyCases, { state, applicant, partyOrgs, assigned, awaits = [] }: CaseRecord, org: string): boolean =>
  (openStates(process.workflow).includes(state) || awaits.length > 0) &&
  (applicant === org || partyOrgs.includes(org) || Object.values(assigned).includes(org));

const attempts = 5;

const handOne = async (cases: AnyCases, id: string, order: HandOver): Promise<boolean> => {
  const { model, store } = cases;
  for (let tries = 0; tries < attempts; tries += 1) {
    const record = await store.find<CaseRecord>(model as never, id);
    if (!record || !isOpenWith(cases, record, order.from)) return false;
    const set = handedOver(record, order);
    const events = movesOf(cases.process, { before: record as never, set: set as never, action: 'handOver', actedBy: '' });
    const commit = { set, history: [handOverEntry(order, record.state)], events };
    if ((await store.save<CaseRecord>(model as never, record, commit)).ok) return true;
  }
  throw new Error(`${model.collection.collectionName} ${id}: could not be handed over`);
};

/** Hands the open cases of an organisation over to another, as applicant, party or at a seat, while they are worked on; says so in the log of each. What is opened or assigned under the old code meanwhile is found when it is run again. Answers how many. */
export const handOver = async (all: readonly AnyCases[], order: HandOver): Promise<number> => {
  let handed = 0;
  for (const cases of all) {
    const { workflow } = cases.process;
    const { from } = order;
    const places = [{ applicant: from }, { partyOrgs: from }, ...seatsOf(workflow).map((seat) => ({ [`assigned.${seat}`]: from }))];
    const isOpen = [{ state: { $in: [...openStates(workflow)] } }, { 'awaits.0': { $exists: true } }];
    const query = { $and: [{ $or: isOpen }, { $or: places }] };
    for await (const { _id } of cases.model.collection.find(query as never, { projection: { _id: 1 } }))
      if (await handOne(cases, String(_id), order)) handed += 1;
  }
  return handed;
};
