import {
  type CloudEvent,
  type EventData,
  filingEvents,
  ownershipFilingCancelled,
  useRegistrationEnded,
  useRegistrationEvents,
  useRegistrationInspectionDue,
} from '@anzhu/contracts';
import { type Follower, on } from '@anzhu/messaging';
import type { ClientSession } from 'mongoose';
import { endingKinds, inspectionKinds } from '../notification/notification.ts';
import type { Notifications } from '../notification/notifications.store.ts';
import type { Endings } from './endings.store.ts';
import { saidOfFiling, saidOfRegistration, toldOfInspection } from './told-of-crane.ts';

interface Deps {
  readonly notifications: Notifications;
  readonly endings: Endings;
}

interface Received {
  readonly event: Pick<CloudEvent, 'time' | 'eventnumber' | 'recordversion'>;
  readonly session: ClientSession;
}

const filingKinds = { before: 'FILING_EXPIRING', after: 'FILING_EXPIRED' } as const;
const registrationKinds = { before: 'USE_REGISTRATION_EXPIRING' } as const;
/** Of a record whose events have numbers of their own: nothing of it comes later. */
const atLast = Number.MAX_SAFE_INTEGER;

type Filing = EventData<'equipment.ownership-filing.approved.v1'>;
type Succession = Pick<Filing, 'filingId'> & Partial<Pick<EventData<'equipment.ownership-filing.changed.v1'>, 'formerFilingId'>>;
type Restated = Pick<EventData<'equipment.ownership-filing.extended.v1'>, 'filingId' | 'undoneSuccessor'>;
type Registration = EventData<'equipment.use-registration.approved.v1'>;

/** Begins, moves or ends what is called to mind of a paper, by its last day. */
const dating = ({ notifications, endings }: Deps) => ({
  dated: async (
    {
      told,
      validUntil,
    }: { readonly told: ReturnType<typeof saidOfFiling | typeof saidOfRegistration>; readonly validUntil: string | undefined },
    kinds: Parameters<Endings['said']>[1],
    { event: { time, eventnumber: occurrence }, session }: Received,
  ): Promise<void> => {
    const ends = validUntil === undefined ? { status: 'ENDLESS', validUntil: '' } : { status: 'VALID', validUntil };
    await notifications.settleEnding(told.recordId, ends, { session, occurrence });
    if (validUntil === undefined) await endings.forget(told.recordId, session);
    else await endings.said({ ...told, dueAt: validUntil }, kinds, { at: new Date(time), occurrence, session });
  },
  ended: async (recordId: string, session: Received['session'], occurrence: number): Promise<void> => {
    await notifications.settle(recordId, [...endingKinds, ...inspectionKinds], { session, occurrence });
    await endings.forget(recordId, session);
  },
});

/** Between two filings no order is kept: what has taken the place of the former holds whenever either is heard. */
const succeeding = ({ notifications, endings }: Deps) => ({
  taken: async ({ formerFilingId, filingId: id }: Succession, { event, session }: Received): Promise<void> => {
    if (!formerFilingId || formerFilingId === id) return;
    const version = event.recordversion ?? event.eventnumber;
    if (!(await endings.succeed(formerFilingId, { id, version }, session))) return;
    await notifications.settle(formerFilingId, endingKinds, { session, occurrence: atLast });
  },
  undone: async ({ filingId, undoneSuccessor }: Restated, { session }: Received): Promise<void> => {
    if (!undoneSuccessor) return;
    const { filingId: id, version } = undoneSuccessor;
    await endings.undo(filingId, { id, version }, session);
  },
});

const filings = (deps: Deps) => {
  const [{ dated, ended }, { taken, undone }] = [dating(deps), succeeding(deps)];
  const inForce = (data: Filing, received: Received) =>
    dated({ told: saidOfFiling(data), validUntil: data.validUntil }, filingKinds, received);
  return [
    ...filingEvents.map((event) =>
      on(event, async ({ data, ...received }) => {
        await undone(data, received);
        await taken(data, received);
        await inForce(data, received);
      }),
    ),
    on(ownershipFilingCancelled, async ({ event, data, session }) => {
      await undone(data, { event, session });
      await ended(data.filingId, session, event.eventnumber);
    }),
  ];
};

const registrations = (deps: Deps) => {
  const { dated, ended } = dating(deps);
  const running = (data: Registration, received: Received) =>
    dated({ told: saidOfRegistration(data), validUntil: data.validUntil }, registrationKinds, received);
  return [
    ...useRegistrationEvents.map((event) => on(event, ({ data, ...received }) => running(data, received))),
    on(useRegistrationEnded, ({ event, data, session }) => ended(data.registrationId, session, event.eventnumber)),
    on(useRegistrationInspectionDue, async ({ event: { time, eventnumber: occurrence }, data, session }) => {
      const ends = { status: 'VALID', validUntil: data.inspectionDue, kinds: inspectionKinds };
      await deps.notifications.settleEnding(data.registrationId, ends, { session, occurrence });
      for (const told of toldOfInspection(data, new Date(time))) await deps.notifications.add(told, { session, occurrence });
    }),
  ];
};

/** Of machines: when filings and use registrations end, and inspections are due. Told again it calls nothing to mind twice. */
export const cranePapers = (deps: Deps): Follower => ({
  name: 'crane-papers',
  restates: true,
  handlers: [...filings(deps), ...registrations(deps)],
});
