import type { Installation } from '../../../../services/equipment/src/sites/installation/installation.ts';
import { scattered } from '../filings.ts';
import { dayOf, momentOf } from './days.ts';
import { idOf } from './ids.ts';
import { placeOf } from './place.ts';
import type { Stay } from './stays.ts';

const body = '云南碧鸡特种设备检测有限公司';

const inspectionOf = ({ stands, s, began }: Stay) =>
  stands && scattered(s * 11) % 2 === 0
    ? {
        inspection: { recordId: idOf('inspection', s), body, reportNumber: `JC${s}`, inspectedOn: dayOf(began - 30), isPassed: true },
        inspectionDue: dayOf(began - 395 + (scattered(s * 13) % 60)),
      }
    : { inspection: null, inspectionDue: null };

const passedOf = ({ s, began }: Stay) => ({
  acceptanceId: idOf('acceptance', s * 3),
  isPassed: true,
  acceptedOn: dayOf(began - 6),
  isInspectionPassed: true,
  nextInspectionDue: dayOf(began - 371),
});

const endOf = ({ stands, isRegistered, s, ended }: Stay) =>
  stands
    ? { state: 'STANDING' as const, registrationId: isRegistered ? idOf('registration', s) : null, dismantlingId: null, dismantledOn: null }
    : { state: 'DISMANTLED' as const, registrationId: null, dismantlingId: idOf('dismantling', s), dismantledOn: dayOf(ended) };

/** The stay as its notice, acceptance and dismantling have left it. */
export const installationOf = (stay: Stay): Installation => {
  const { id, s, machine, site, installer, stands, began, parties } = stay;
  const { crane } = machine;
  const at = momentOf(began, s);
  return {
    ...{ _id: id, version: 3, eventCounts: {}, outbox: [], requests: [], timers: [], history: [], createdAt: at, updatedAt: at },
    ...endOf(stay),
    ...inspectionOf(stay),
    craneId: crane._id,
    filingNumber: crane.filingNumber,
    category: crane.category,
    ownerUscc: crane.ownerUscc,
    installerUscc: installer.uscc,
    projectId: site.id,
    projectName: site.name,
    location: `${(s % 20) + 1}号楼`,
    since: dayOf(began),
    isStanding: stands,
    rounds: { INITIAL: passedOf(stay) },
    parties,
    partyOrgs: [...new Set(Object.values(parties))],
    ...placeOf(site.division),
  };
};
