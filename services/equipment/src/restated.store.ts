import {
  type CloudEvent,
  draftEvent,
  type EventData,
  ownershipFilingCancelled,
  ownershipFilingExtended,
  partsOfType,
  useRegistrationCorrected,
  useRegistrationEnded,
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
import type { Installation } from './sites/installation/installation.ts';
import { eventData } from './use/use-registration/registration-events.ts';
import type { At, Registration } from './use/use-registration/registration-facts.ts';
import { useRegistrationProcess } from './use/use-registration/use-registration.ts';

type FilingData = EventData<'equipment.ownership-filing.approved.v1'>;
type RegistrationData = EventData<'equipment.use-registration.approved.v1'>;
type Say = Parameters<Recall>[1];

const undone = '数据库恢复后未生效,须重新办理';

/** The events of an aggregate by what they are about, the last of each. */
const lastOf = (events: readonly CloudEvent[], aggregate: string): ReadonlyMap<string, CloudEvent> =>
  new Map(events.filter(({ type }) => partsOfType(type)?.aggregate === aggregate).map((event) => [event.subject, event]));

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

/** What its case knows of the certificate of a filing. */
const certificateOf = async ({ one }: Reader, filingId: string): Promise<CertificateState | undefined> => {
  for (const { collection } of filings) {
    const found = await one<{ readonly outcome?: { readonly certificate?: CertificateState } }>(collection, { _id: filingId });
    if (found) return found.outcome?.certificate;
  }
  return undefined;
};

const toldOfFiling = async (reader: Reader, crane: Crane): Promise<FilingData> => {
  const { filingId: _id, ownerUscc: applicant, division, filingNumber, validUntil } = crane;
  const facts = { crane, standing: null, applicant: await reader.unit(applicant) };
  const at = { facts, actor: { org: '' }, today: localDate(systemClock()) } as unknown as Parameters<typeof filingOfCrane>[1];
  const certificate = await certificateOf(reader, _id);
  return {
    ...filingOfCrane({ _id, applicant, division }, at, { filingNumber, validUntil }),
    ...(crane.certificate && { edition: crane.certificate.edition }),
    ...(certificate && { certificate }),
  };
};

const restateFiling = async (reader: Reader, { subject, data }: CloudEvent, say: Say): Promise<void> => {
  const former = await reader.one<Crane>('cranes', { 'formerFilings.filingId': subject });
  if (former) return;
  const crane = await reader.one<Crane>('cranes', { filingId: subject });
  if (crane?.filingState === 'FILED') return say(subject, draftEvent(ownershipFilingExtended, await toldOfFiling(reader, crane)));
  if (crane) return;
  const { formerFilingId: _, formerFilingNumber: __, ...last } = data as unknown as EventData<'equipment.ownership-filing.changed.v1'>;
  await say(subject, draftEvent(ownershipFilingCancelled, { ...last, reason: undone }));
};

/** Tells others again how the filings and use registrations stand that these events spoke of: as they are on record, or, where nothing is on record of them any more, that they are not in force. */
export const restateCranes = async (connection: Connection, events: readonly CloudEvent[], say: Say): Promise<void> => {
  const reader = readerOf(connection);
  for (const event of lastOf(events, 'ownership-filing').values()) await restateFiling(reader, event, say);
  for (const event of lastOf(events, 'use-registration').values()) await restateRegistration(reader, event, say);
};
