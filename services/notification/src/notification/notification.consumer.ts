import {
  caseMovedOf,
  certificateMakingChanged,
  type EventData,
  licenseCancelled,
  licenseChanged,
  licenseExpired,
  licenseExpiring,
  licenseRenewed,
  licenseRevoked,
  personChanged,
  personRegistered,
  qualificationChanged,
  qualificationExpired,
  qualificationExpiring,
  unitAccountChanged,
} from '@anzhu/contracts';
import { type Follower, on } from '@anzhu/messaging';
import type { Deadlines } from '../deadline/deadlines.store.ts';
import type { Employers } from '../employers/employers.store.ts';
import { cranePapers } from '../ending/crane-papers.consumer.ts';
import type { Endings } from '../ending/endings.store.ts';
import type { EndedAccounts } from '../recipient/ended-accounts.store.ts';
import type { Notifications } from './notifications.store.ts';
import { readerOf } from './reader.ts';
import type { Occasion } from './settling.store.ts';
import { settledBy, toldOfCase } from './told-of-case.ts';
import { toldOfLicense, toldOfMaking, toldOfQualification } from './told-of-paper.ts';

type Qualification = EventData<'personnel.qualification.changed.v1'>;

interface Deps {
  readonly notifications: Notifications;
  readonly deadlines: Deadlines;
  readonly endings: Endings;
  readonly employers: Employers;
  readonly accounts: EndedAccounts;
}

/** Of every case whose turn it is, what has become of it, and its time limit. */
const cases = ({ notifications, deadlines }: Deps, source: string): Follower => ({
  name: 'cases',
  handlers: [
    on(caseMovedOf(source), async ({ event, data, session }) => {
      const at = new Date(event.time);
      const occurrence = event.eventnumber;
      const occasion = { session, occurrence };
      await notifications.settle(data.caseId, settledBy(data), occasion);
      if (data.hasSaid) await notifications.settleFor(readerOf(data.actorId ?? '', data.actedBy), data.caseId, occasion);
      for (const told of toldOfCase(data, at)) await notifications.add(told, occasion);
      await deadlines.moved(data, { occurrence, at, session });
    }),
  ],
});

const licenses = ({ notifications }: Deps): Follower => ({
  name: 'licenses',
  restates: true,
  handlers: [
    on(licenseExpiring, ({ event: { time, eventnumber: occurrence }, data, session }) =>
      notifications.add(toldOfLicense('LICENSE_EXPIRING', data, new Date(time)), { session, occurrence }),
    ),
    on(licenseExpired, async ({ event: { time, eventnumber: occurrence }, data, session }) => {
      await notifications.settleEnding(data.licenseId, data, { session, occurrence });
      await notifications.add(toldOfLicense('LICENSE_EXPIRED', data, new Date(time)), { session, occurrence });
    }),
    ...[licenseRenewed, licenseChanged, licenseRevoked, licenseCancelled].map((event) =>
      on(event, ({ event: { eventnumber: occurrence }, data, session }) =>
        notifications.settleEnding(data.licenseId, data, { session, occurrence }),
      ),
    ),
  ],
});

/** Who puts it right is told where making is held up, until it goes on. */
const certificates = ({ notifications }: Deps): Follower => ({
  name: 'certificates',
  handlers: [
    on(certificateMakingChanged, async ({ event: { time, eventnumber: occurrence }, data, session }) => {
      await notifications.settle(data.certificateId, ['CERTIFICATE_FAILED'], { session, occurrence });
      if (data.heldUpAt) await notifications.add(toldOfMaking(data, new Date(time)), { session, occurrence });
    }),
  ],
});

const accountsOfUnits = ({ accounts }: Deps): Follower => ({
  name: 'accounts',
  handlers: [on(unitAccountChanged, ({ data, session }) => accounts.said(data, session))],
});

const employment = ({ employers, notifications }: Deps): Follower => ({
  name: 'employers',
  restates: true,
  handlers: [personRegistered, personChanged].map((event) =>
    on(event, async ({ event: { eventnumber: number }, data, session }) => {
      await notifications.settlePapers(await employers.said({ ...data, number }, session), session);
    }),
  ),
});

/** Who is employed nowhere has no unit that could be told. */
const qualifications = ({ notifications, employers }: Deps): Follower => {
  const settled = (data: Qualification, occasion: Occasion) => notifications.settleEnding(data.qualificationId, data, occasion);
  const tell = async (data: Qualification, occasion: Occasion, when: { readonly at: Date; readonly hasExpired?: boolean }) => {
    const employer = await employers.of(data.personId, occasion.session);
    if (employer === undefined) return;
    await employers.told(data.personId, data.qualificationId, occasion.session);
    await notifications.add(toldOfQualification(data, { employer, ...when }), occasion);
  };
  return {
    name: 'qualifications',
    restates: true,
    handlers: [
      on(qualificationExpiring, ({ event: { time, eventnumber: occurrence }, data, session }) =>
        tell(data, { session, occurrence }, { at: new Date(time) }),
      ),
      on(qualificationChanged, ({ event: { eventnumber: occurrence }, data, session }) => settled(data, { session, occurrence })),
      on(qualificationExpired, async ({ event: { time, eventnumber: occurrence }, data, session }) => {
        await settled(data, { session, occurrence });
        await tell(data, { session, occurrence }, { at: new Date(time), hasExpired: true });
      }),
    ],
  };
};

/** What people are told follows from what the services say. */
export const following = (deps: Deps): Readonly<Record<string, readonly Follower[]>> => ({
  enterprise: [cases(deps, 'enterprise'), licenses(deps), accountsOfUnits(deps)],
  personnel: [cases(deps, 'personnel'), employment(deps), qualifications(deps)],
  supervision: [cases(deps, 'supervision')],
  equipment: [cases(deps, 'equipment'), cranePapers(deps)],
  certificate: [certificates(deps)],
});
