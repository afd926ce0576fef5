import type { CaseRecord } from '@anzhu/casework';
import { searchable, syntheticUscc } from '@anzhu/identifiers';
import type { LicenseAnnouncementForm } from '../../../../services/enterprise/src/license-announcement/license-announcement.form.ts';
import type { LicenseApplicationForm } from '../../../../services/enterprise/src/license-application/license-application.ts';
import {
  type BatchEntry,
  counted,
  entryOf,
  type LicenseBatch,
  openBatch,
  seriesOf,
} from '../../../../services/enterprise/src/license-batch/license-batch.ts';
import type { Unit } from '../../../../services/enterprise/src/unit/unit.ts';
import { firstPeriod, issue } from '../../../../services/enterprise/src/work-safety-license/periods.ts';
import type { WorkSafetyLicense } from '../../../../services/enterprise/src/work-safety-license/work-safety-license.ts';
import { caseDocument, reviewed } from '../cranes/case-document.ts';
import { dayOf, momentOf } from '../cranes/days.ts';
import { idOf } from '../cranes/ids.ts';
import { placeOf } from '../cranes/place.ts';
import type { Firm } from '../cranes/world.ts';
import { kunming, scattered, tradeName } from '../filings.ts';

const stored = { version: 1, eventCounts: {}, outbox: [], requests: [], timers: [], history: [] };
const kept = { ...stored, createdAt: momentOf(400), updatedAt: momentOf(400) };

/** The n-th enterprise, in a county of Kunming. */
export const firmOf = (n: number): Firm => ({
  uscc: syntheticUscc(n, '530102'),
  name: `${tradeName(n)}建筑工程第${n}公司`,
  kinds: ['CONTRACTOR'],
  division: kunming[n % kunming.length] ?? '530102',
});

export const unitOf = ({ uscc, name, kinds, division }: Firm): Unit => ({
  ...{ ...kept, _id: uscc, name, kinds, ...placeOf(division), ...searchable(name, uscc) },
  ...{ status: 'APPROVED', qualification: null, blacklistedFor: null },
});

export const numberOf = (n: number): string => `(云)JZ安许证字[2025]${String(n + 1).padStart(6, '0')}`;

export const licenseOf = (n: number): WorkSafetyLicense => {
  const { uscc, name, division } = firmOf(n);
  const step = { action: 'issue', label: { zh: '公告发证', en: 'Issue' } };
  const borne = { unitName: name, address: null, principal: null };
  const issued = { _id: idOf('license', n), uscc, number: numberOf(n), division, ...borne, period: firstPeriod(dayOf(300), ''), step };
  const { own } = issue(issued, { actor: { id: 'system', name: '系统', role: 'SYSTEM' }, today: dayOf(0) });
  return { ...kept, ...own };
};

const sealed = { sealed: 'k1.A', masked: '***' };
const form = {
  ...{ legalRepresentative: '法人样例', legalRepresentativeIdNumber: sealed, principal: '负责人样例' },
  ...{ contactName: '经办样例', contactPhone: sealed },
} as unknown as LicenseApplicationForm;

/** Of a hundred applications that are the last of their firm so many are in each state. */
const share = { SUBMITTED: 2, ACCEPTED: 1, RETURNED: 1, ISSUED: 96 } as const;
const states = Object.entries(share).flatMap(([state, count]) => Array.from({ length: count }, () => state));

/** The n-th application; `waiting` firms have passed with their last one and wait in a batch. */
export const applicationOf = (n: number, { firms, waiting }: { readonly firms: number; readonly waiting: number }): CaseRecord<object> => {
  const [firm, earlier] = [firmOf(n % firms), Math.floor(n / firms)];
  const last = n % firms < waiting ? 'PASSED' : (states[scattered(n * 3 + 1) % states.length] ?? 'ISSUED');
  const state = earlier === 0 ? last : 'ISSUED';
  const begun = momentOf(30 + earlier * 700 + (scattered(n) % 300), n);
  return caseDocument({
    ...{ _id: applicationId(n), n, about: '', applicant: firm, division: firm.division, parties: {}, title: [firm.name, firm.uscc] },
    ...{ steps: reviewed(begun, begun, state), form, outcome: {} },
  });
};

const applicationId = (n: number): string => idOf('application', n);

const counts = { a: 2, b: 6, c: 5, specialWorkers: 12 };
const ofBatch = { process: 'NEW', authority: '530102', opinion: '符合条件', counts } as const;

/** A batch whose entries are those of the firms from the first on. */
export const batchOf = (serial: number, state: LicenseBatch['state'], [first, size]: readonly [number, number]) => {
  const opened = { ...kept, ...openBatch(seriesOf(ofBatch, 2026), serial) } as LicenseBatch;
  const batch: LicenseBatch = {
    ...opened,
    ...counted(opened, 'NEW', { entered: size, qualified: size }),
    state,
    ...searchable(opened.name),
  };
  const entries = Array.from({ length: size }, (_, at): BatchEntry => {
    const { uscc: unitId, name: unitName } = firmOf(first + at);
    const entry = entryOf({ ...opened, entered: at }, { ...ofBatch, caseId: applicationId(first + at), unitId, unitName });
    return { ...kept, ...entry, ...searchable(unitName, unitId) };
  });
  return { batch, entries };
};

/** The announcement of a batch, approved and not yet issued. */
export const announcementOf = ({ _id: batchId, name }: LicenseBatch): CaseRecord<object> => {
  const authority: Firm = { uscc: '530000-JZ', name: '云南省住建主管部门', kinds: [], division: '530000' };
  const told: LicenseAnnouncementForm = { batchId, heading: '通告', body: [{ kind: 'PARAGRAPH', text: '准予许可。' }] };
  return caseDocument({
    ...{ _id: idOf('announcement', 1), n: 1, about: batchId, applicant: authority, division: '530000', parties: {}, title: [name, '通告'] },
    ...{ procedure: 'default', steps: reviewed(momentOf(1), momentOf(0), 'ISSUING'), form: told, outcome: { announcedOn: dayOf(0) } },
  });
};
