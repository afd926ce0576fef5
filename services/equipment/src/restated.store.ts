import {
  type CloudEvent,
  draftEvent,
  type EventData,
  ownershipFilingCancelled,
  ownershipFilingExtended,
  partsOfType,
  useRegistrationCorrected,
  useRegistrationEnded,
  useRegistrationInspectionDue,
} from '@anzhu/contracts';
import { localDate, systemClock } from '@anzhu/kernel';
import type { Recall } from '@anzhu/messaging';
import type { Connection } from 'mongoose';
import type { Crane } from './cranes/crane/crane.ts';
import { certificateReissueProcess } from './filings/certificate-reissue/certificate-reissue.ts';
import type { CertificateState } from './filings/common/filing-changes.ts';
import { filingOfCrane } from './filings/common/filing-event.ts';
import { deviceClaimProcess } from './filings/device-claim/device-claim.ts';
import { ownershipChangeProcess } from './filings/ownership-change/ownership-change.ts';
import { ownershipFilingProcess } from './filings/ownership-filing/ownership-filing.ts';
import { lastOf, restateStays } from './restated-stays.store.ts';
import type { Installation } from './sites/installation/installation.ts';
import { eventData } from './use/use-registration/registration-events.ts';
import type { At, Registration } from './use/use-registration/registration-facts.ts';
import { useRegistrationProcess } from './use/use-registration/use-registration.ts';

type FilingData = EventData<'equipment.ownership-filing.approved.v1'>;
type RegistrationData = EventData<'equipment.use-registration.approved.v1'>;
type Say = Parameters<Recall>[1];

const undone = '数据库恢复后未生效,须重新办理';

const readerOf = (connection: Connection) => {
  const one = async <T>(collection: string, query: object): Promise<T | null> =>
    (await connection.collection(collection).findOne(query)) as unknown as T | null;
  const unit = (uscc: string | undefined) => one<{ readonly name: string }>('unit_copies', { _id: uscc });
  return { one, unit };
};

type Reader = ReturnType<typeof readerOf>;

const inForce: readonly string[] = ['REGISTERED', 'AWAITING_END'];
const ended: readonly string[] = ['ENDED', 'REVOKED', 'EXPIRED'];

/** A registration as it is told, from what is on record of it. */
const toldOfRegistration = async ({ one, unit }: Reader, registration: Registration): Promise<RegistrationData> => {
  const installation = await one<Installation>('installations', { _id: registration.form.installationId });
  const [user, owner] = [await unit(registration.applicant), await unit(installation?.ownerUscc)];
  const facts = { installation, crane: await one<Crane>('cranes', { _id: installation?.craneId }), user, owner };
  return eventData(registration, { facts, actor: { org: '' }, today: localDate(systemClock()) } as unknown as At);
};

const restateRegistration = async (reader: Reader, { subject, data }: CloudEvent, say: Say): Promise<void> => {
  const registration = await reader.one<Registration>(useRegistrationProcess.collection, { _id: subject });
  if (registration && ended.includes(registration.state)) return;
  if (registration && inForce.includes(registration.state))
    return say(subject, draftEvent(useRegistrationCorrected, await toldOfRegistration(reader, registration)));
  const { ending: _, ...last } = data as unknown as EventData<'equipment.use-registration.ended.v1'>;
  await say(subject, draftEvent(useRegistrationEnded, { ...last, ending: 'REVOKED', reason: undone }));
};

const filings = [ownershipFilingProcess, ownershipChangeProcess, certificateReissueProcess, deviceClaimProcess] as const;

interface FilingCase {
  readonly _id: string;
  readonly outcome?: { readonly certificate?: CertificateState };
}

/** What is on record of filings: the machine that each is of, or was, and what its case knows of its certificate. */
const filedIn = async (connection: Connection, filingIds: readonly string[]) => {
  const among = { $in: [...filingIds] };
  const either = { $or: [{ filingId: among }, { 'formerFilings.filingId': among }] };
  const cranes = (await connection.collection('cranes').find(either).toArray()) as unknown as readonly Crane[];
  const known = await Promise.all(
    filings.map(({ collection }) =>
      connection
        .collection<FilingCase>(collection)
        .find({ _id: among }, { projection: { 'outcome.certificate': 1 } })
        .toArray(),
    ),
  );
  const cases = new Map(known.flat().map((found) => [found._id, found.outcome?.certificate]));
  return {
    craneOf: new Map(cranes.map((crane) => [crane.filingId, crane])),
    former: new Set(cranes.flatMap(({ formerFilings = [] }) => formerFilings.map(({ filingId }) => filingId))),
    certificateOf: cases,
  };
};

type Filed = Awaited<ReturnType<typeof filedIn>>;

const toldOfFiling = async (reader: Reader, { certificateOf }: Filed, crane: Crane): Promise<FilingData> => {
  const { filingId: _id, ownerUscc: applicant, division, filingNumber, validUntil } = crane;
  const facts = { crane, standing: null, applicant: await reader.unit(applicant) };
  const at = { facts, actor: { org: '' }, today: localDate(systemClock()) } as unknown as Parameters<typeof filingOfCrane>[1];
  const certificate = certificateOf.get(_id);
  return {
    ...filingOfCrane({ _id, applicant, division }, at, { filingNumber, validUntil }),
    ...(crane.certificate && { edition: crane.certificate.edition }),
    ...(certificate && { certificate }),
  };
};

/** A filing that had taken the place of another, as it was told last. */
interface Successor {
  readonly filingId: string;
  readonly version: number;
}

/** Of filings whose place another had taken by these events, that other one. */
const successorsIn = (events: readonly CloudEvent[]): ReadonlyMap<string, Successor> =>
  new Map(
    events.flatMap(({ type, subject: filingId, data, eventnumber, recordversion }) => {
      const { formerFilingId } = data as Partial<EventData<'equipment.ownership-filing.changed.v1'>>;
      const isOfFiling = partsOfType(type)?.aggregate === 'ownership-filing' && formerFilingId !== undefined;
      return isOfFiling ? [[formerFilingId, { filingId, version: recordversion ?? eventnumber }] as const] : [];
    }),
  );

const cancelledOf = ({ data }: CloudEvent, undoneSuccessor: Successor | undefined) => {
  const { formerFilingId: _, formerFilingNumber: __, ...last } = data as unknown as EventData<'equipment.ownership-filing.changed.v1'>;
  return draftEvent(ownershipFilingCancelled, { ...last, reason: undone, ...(undoneSuccessor && { undoneSuccessor }) });
};

/** Filings of which these events spoke, and those whose place they had given to another that is not on record any more. */
const restateFilings = async (connection: Connection, events: readonly CloudEvent[], say: Say): Promise<void> => {
  const reader = readerOf(connection);
  const [last, successors] = [lastOf(events, 'ownership-filing'), successorsIn(events)];
  const ids = [...new Set([...last.keys(), ...successors.keys()])];
  if (ids.length === 0) return;
  const filed = await filedIn(connection, ids);
  for (const filingId of ids.filter((id) => !filed.former.has(id))) {
    const [crane, event, undoneSuccessor] = [filed.craneOf.get(filingId), last.get(filingId), successors.get(filingId)];
    if (crane?.filingState === 'FILED') {
      const told = { ...(await toldOfFiling(reader, filed, crane)), ...(undoneSuccessor && { undoneSuccessor }) };
      await say(filingId, draftEvent(ownershipFilingExtended, told));
    } else if (!crane && event) await say(filingId, cancelledOf(event, undoneSuccessor));
  }
};

/** Tells others again how the filings, stays and use registrations stand that these events spoke of: as they are on record, or, where nothing is on record of them any more, that they are not in force. */
export const restateCranes = async (connection: Connection, events: readonly CloudEvent[], say: Say): Promise<void> => {
  const reader = readerOf(connection);
  await restateFilings(connection, events, say);
  await restateStays(connection, events, say);
  const ofRegistrations = events.filter(({ type }) => type !== useRegistrationInspectionDue.type);
  for (const event of lastOf(ofRegistrations, 'use-registration').values()) await restateRegistration(reader, event, say);
};
