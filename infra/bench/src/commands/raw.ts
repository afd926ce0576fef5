import { defineCases } from '@anzhu/casework';
import { deriveId, newId } from '@anzhu/kernel';
import { modelOf } from '@anzhu/register';
import { prepare } from '@anzhu/store';
import type { ClientSession, Connection, mongo } from 'mongoose';
import { craneRegister } from '../../../../services/equipment/src/cranes/crane/crane.register.ts';
import { ownershipFilingProcess } from '../../../../services/equipment/src/filings/ownership-filing/ownership-filing.ts';
import type { Filing } from '../filings.ts';
import { type Action, opinion } from './actions.ts';

type Documents = mongo.Collection<mongo.Document & { _id: string }>;

const journaled = { w: 'majority', j: true } as const;

const next: Readonly<Record<Action, { readonly state: string; readonly role: string }>> = {
  passPreliminaryReview: { state: 'PRE_REVIEWED', role: 'PRELIMINARY_REVIEWER' },
  approve: { state: 'FILED', role: 'EXAMINER' },
};

const outcomeOf = (filing: Filing, serial: number, at: Date) => {
  const craneId = deriveId('crane', filing._id);
  const filingNumber = `云A${filing.d6}-${filing.form.category}-${serial}`;
  const data = { filingId: filing._id, craneId, filingNumber, model: filing.form.model, serialNumber: filing.form.serialNumber };
  const entry = { id: newId(), at, type: 'equipment.ownership-filing.approved.v1', aggregate: 'ownership-filing', aggregateId: filing._id };
  return {
    outcome: { craneId, filingNumber, filedOn: '2026-01-15', validUntil: '2039-05-19', certificate: 'PENDING' },
    event: { ...entry, number: 1, data: { ...data, ownerUscc: filing.applicant, ownerName: filing.applicantName } },
  };
};

/** What the store writes for the action, as the driver is told. */
const updateOf = (filing: Filing, action: Action, decided?: ReturnType<typeof outcomeOf>): mongo.Document => {
  const at = new Date();
  const { state, role } = next[action];
  const actor = { actorId: 'kunming-official', actorName: '昆明市经办人', role };
  const entry = { ...actor, action, label: { zh: '审核通过', en: 'Approve' }, from: filing.state, to: state, opinion };
  const stages = { stagesDecided: [...filing.stagesDecided, role], lastDecidedBy: actor.actorId };
  return {
    $set: {
      state,
      verdicts: {},
      dueAt: null,
      isDueProvisional: false,
      ...stages,
      ...(decided && { outcome: decided.outcome }),
      updatedAt: at,
    },
    $inc: { version: 1, ...(decided && { 'eventCounts.ownership-filing': 1 }) },
    $push: {
      history: { $each: [{ ...entry, number: filing.version + 1, at }] },
      requests: { $each: [{ id: newId(), hash: 'H'.repeat(43) }], $slice: -50 },
      ...(decided && { outbox: { $each: [decided.event] } }),
    },
  };
};

const guardOf = ({ _id, version }: Filing) => ({ _id, version });

const approveIn = async (connection: Connection, filings: Documents, { filing, session }: { filing: Filing; session: ClientSession }) => {
  const counters = connection.collection<{ _id: string; value: number }>('counters');
  const scope = { _id: `${filing.d6}-${filing.form.category}` };
  const counter = await counters.findOneAndUpdate(scope, { $inc: { value: 1 } }, { upsert: true, returnDocument: 'after', session });
  const decided = outcomeOf(filing, counter?.value ?? 1, new Date());
  await filings.findOneAndUpdate(guardOf(filing), updateOf(filing, 'approve', decided), { returnDocument: 'after', session });
  const { d2, d4, d6, division, applicant, form, _id } = filing;
  const { craneId, filingNumber, validUntil } = decided.outcome;
  const { category, name, model, manufacturer, serialNumber, manufactureDate } = form;
  const machine = { category, name, model, manufacturer, serialNumber, manufactureDate, ownerUscc: applicant, filingId: _id };
  const envelope = { version: 1, eventCounts: {}, outbox: [], requests: [], timers: [], history: [], createdAt: new Date() };
  const crane = { ...machine, ...envelope, _id: craneId, filingNumber, filingState: 'FILED', validUntil, division, d2, d4, d6 };
  await connection.collection<{ _id: string }>('cranes').insertOne(crane, { session });
};

/** The writes of the actions without anything around them: same documents, same indexes, same guard, same update, same durability. */
export const openRaw = async (connection: Connection) => {
  const model = defineCases(connection, ownershipFilingProcess);
  modelOf(connection, craneRegister);
  await prepare(connection);
  const filings = model.collection as unknown as Documents;
  const takers: Readonly<Record<Action, (filing: Filing) => Promise<void>>> = {
    passPreliminaryReview: async (filing) => {
      const update = updateOf(filing, 'passPreliminaryReview');
      await filings.findOneAndUpdate(guardOf(filing), update, { returnDocument: 'after', writeConcern: journaled });
    },
    approve: (filing) =>
      connection.withSession((session) =>
        session.withTransaction(() => approveIn(connection, filings, { filing, session }), {
          writeConcern: journaled,
          readConcern: { level: 'snapshot' },
        }),
      ),
  };
  return { filings, take: (action: Action) => takers[action] };
};
