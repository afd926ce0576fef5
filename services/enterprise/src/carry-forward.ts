import { type NumberSeries, spentNumbers } from '@anzhu/casework';
import {
  blacklistAdded,
  blacklistRemoved,
  draftEvent,
  type EventData,
  licenseBatchOpened,
  licenseCancelled,
  licenseChanged,
  unitAccountChanged,
  unitChanged,
} from '@anzhu/contracts';
import { type Recall, type Restated, restate } from '@anzhu/messaging';
import { type SpentSerial, spendSerials } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { licenseNumberSeries } from './license-application/license-application.ts';
import { serialScopeOf } from './license-batch/license-batch.ts';
import { formerNames, toldOf, type Unit } from './unit/unit.ts';
import { unitAccountRegister } from './unit-account/unit-account.register.ts';
import { changedEvent as accountStands, type UnitAccount } from './unit-account/unit-account.ts';
import { toldOfLicense } from './work-safety-license/license-change.ts';
import type { WorkSafetyLicense } from './work-safety-license/work-safety-license.ts';

type UnitData = EventData<'enterprise.unit.changed.v1'>;
type AccountData = EventData<'enterprise.unit-account.changed.v1'>;
type LicenseData = EventData<'enterprise.license.changed.v1'>;

const restored = '数据库恢复后重新确认';
const undone = '数据库恢复后未生效,须重新办理';
const inForce: readonly LicenseData['status'][] = ['VALID', 'SUSPENDED', 'EXPIRED'];

const records: readonly Restated[] = [
  {
    aggregate: 'unit',
    collection: 'units',
    tell: (record) => {
      const unit = record as unknown as Unit;
      return draftEvent(unitChanged, toldOf(unit._id, unit, formerNames(unit, unit.name)));
    },
    takeBack: ({ data }) => draftEvent(unitChanged, { ...(data as UnitData), status: 'REGISTERED' }),
  },
  {
    aggregate: 'blacklist',
    collection: 'units',
    tell: (record) => {
      const { _id: uscc, blacklistedFor } = record as unknown as Unit;
      return blacklistedFor
        ? draftEvent(blacklistAdded, { uscc, reason: blacklistedFor })
        : draftEvent(blacklistRemoved, { uscc, reason: restored });
    },
    takeBack: ({ subject: uscc }) => draftEvent(blacklistRemoved, { uscc, reason: restored }),
  },
  {
    aggregate: 'unit-account',
    collection: unitAccountRegister.collection,
    tell: (record) => accountStands(record._id, record as unknown as UnitAccount),
    takeBack: ({ data }) => draftEvent(unitAccountChanged, { ...(data as AccountData), status: 'REMOVED' }),
  },
  {
    aggregate: 'license',
    collection: 'work_safety_licenses',
    tell: (record) => draftEvent(licenseChanged, toldOfLicense(record as unknown as WorkSafetyLicense)),
    takeBack: ({ data }) => {
      const last = data as LicenseData;
      return inForce.includes(last.status) ? draftEvent(licenseCancelled, { ...last, status: 'CANCELLED', reason: undone }) : null;
    },
  },
];

/** The kinds of numbers that processes of this service give. */
export const allSeries: readonly NumberSeries[] = [{ field: 'number', kind: 'workSafetyLicense', series: licenseNumberSeries }];

interface Told {
  readonly type?: string;
  readonly data: object;
}

const spentOnBatch = ({ type, data }: Told): readonly SpentSerial[] => {
  if (type !== licenseBatchOpened.type) return [];
  const batch = data as EventData<typeof licenseBatchOpened.type>;
  return [{ scope: serialScopeOf(batch), serial: batch.serial }];
};

const spentOnLicenses = spentNumbers(allSeries);

/** The counters from which licenses and batches in these events took their numbers, and how far each had gone. */
export const spentIn = (events: readonly Told[]): readonly SpentSerial[] => [...spentOnLicenses(events), ...events.flatMap(spentOnBatch)];

/** After a restore no number of a license or a batch is given out twice, and the copies of units, their accounts, listings and licenses in other services are brought back to what the register says; what it has lost is not in force. */
export const recallIn =
  (connection: Connection): Recall =>
  async (events, say) => {
    await spendSerials(connection, spentIn(events));
    await restate(connection, { events, say }, records);
  };
