import {
  caseMovedOf,
  licenseExpired,
  licenseExpiring,
  personChanged,
  personRegistered,
  qualificationExpiring,
  unitAccountChanged,
} from '@anzhu/contracts';
import { type Follower, on } from '@anzhu/messaging';
import type { Deadlines } from '../deadline/deadlines.store.ts';
import type { Employers } from '../employers/employers.store.ts';
import type { EndedAccounts } from '../recipient/ended-accounts.store.ts';
import type { Notifications } from './notifications.store.ts';
import { settledBy, toldOfCase } from './told-of-case.ts';
import { toldOfLicense, toldOfQualification } from './told-of-paper.ts';

interface Deps {
  readonly notifications: Notifications;
  readonly deadlines: Deadlines;
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
      await notifications.settle(data.caseId, settledBy(data), { session, occurrence });
      for (const told of toldOfCase(data, at)) await notifications.add(told, { session, occurrence });
      await deadlines.moved(data, { occurrence, at, session });
    }),
  ],
});

const licenses = ({ notifications }: Deps): Follower => ({
  name: 'licenses',
  handlers: [
    on(licenseExpiring, ({ event: { time, eventnumber: occurrence }, data, session }) =>
      notifications.add(toldOfLicense('LICENSE_EXPIRING', data, new Date(time)), { session, occurrence }),
    ),
    on(licenseExpired, ({ event: { time, eventnumber: occurrence }, data, session }) =>
      notifications.add(toldOfLicense('LICENSE_EXPIRED', data, new Date(time)), { session, occurrence }),
    ),
  ],
});

const accountsOfUnits = ({ accounts }: Deps): Follower => ({
  name: 'accounts',
  handlers: [on(unitAccountChanged, ({ data, session }) => accounts.said(data, session))],
});

const employment = ({ employers }: Deps): Follower => ({
  name: 'employers',
  restates: true,
  handlers: [personRegistered, personChanged].map((event) => on(event, ({ data, session }) => employers.said(data, session))),
});

/** Who is employed nowhere has no unit that could be told. */
const qualifications = ({ notifications, employers }: Deps): Follower => ({
  name: 'qualifications',
  handlers: [
    on(qualificationExpiring, async ({ event: { time, eventnumber: occurrence }, data, session }) => {
      const employer = await employers.of(data.personId, session);
      if (employer === undefined) return;
      await notifications.add(toldOfQualification(data, { employer, at: new Date(time) }), { session, occurrence });
    }),
  ],
});

/** What people are told follows from what the services say. */
export const following = (deps: Deps): Readonly<Record<string, readonly Follower[]>> => ({
  enterprise: [cases(deps, 'enterprise'), licenses(deps), accountsOfUnits(deps)],
  personnel: [cases(deps, 'personnel'), employment(deps), qualifications(deps)],
  supervision: [cases(deps, 'supervision')],
  equipment: [cases(deps, 'equipment')],
});
