import type { KnownPerson } from '@anzhu/copies';
import { requiredDuties } from '@anzhu/identifiers';
import { migrate } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { today } from '../../test/cases.ts';
import { org, specialWorkers, staff } from '../../test/world.ts';
import { aboutOf, asReasons, installerFaults, keyStaffFaults, specialWorkerFaults } from '../staff/key-staff.ts';
import { aboutSentence, staffExplained } from './0014-staff-explained.migration.ts';

const { rows, persons } = staff(org.contractor, requiredDuties.use);
const own = { unit: org.contractor, asker: org.contractor, category: 'TOWER_CRANE' as const, today };
const ended = { q1: { kind: 'SAFETY_CERTIFICATE_C1', number: '云建安C(2020)0001', validUntil: '2020-01-01', status: 'VALID' } } as never;
const withOf = (ref: string, changed: Partial<KnownPerson>) =>
  new Map([...persons, [ref, { ...(persons.get(ref) as KnownPerson), ...changed }]]);

/** Whatever may be wrong with lists of persons. */
const wrong = [
  ...keyStaffFaults(rows.slice(1), requiredDuties.use, { ...own, persons: new Map() }),
  ...keyStaffFaults(rows, requiredDuties.use, { ...own, unit: org.owner, unitName: '云起租赁', persons }),
  ...keyStaffFaults(rows, requiredDuties.use, { ...own, unit: org.owner, persons }),
  ...keyStaffFaults(rows, requiredDuties.installation, { ...own, persons }),
  ...keyStaffFaults([{ ...rows[0], name: '别人' }, ...rows.slice(1)], requiredDuties.use, { ...own, persons }),
  ...keyStaffFaults(rows, requiredDuties.use, { ...own, persons: withOf('ref-1106', { qualifications: ended }) }),
  ...keyStaffFaults(rows, requiredDuties.use, { ...own, persons: withOf('ref-1106', { qualifications: {} }) }),
  ...specialWorkerFaults(specialWorkers, { persons: new Map(), asker: null, today }),
  ...installerFaults([], { ...own, persons }),
];

it('P5 reliability: of whatever is wrong with a list the sentence says what it is about', () => {
  const codes = [...new Set(wrong.map(({ code }) => code.replace(/\d{4}/, '')))].toSorted();
  expect(codes).toEqual([
    ...['CERTIFICATE_EXPIRED', 'CERTIFICATE_MISSING', 'DUTY__MISSING', 'INSTALLER_MISSING', 'NAME_DIFFERS', 'OTHER_DUTY'],
    ...['PERSON_NOT_FOUND', 'WRONG_UNIT'],
  ]);
  expect(asReasons(wrong).map(({ zh }) => aboutSentence(zh))).toEqual(wrong.map(aboutOf));
  expect(aboutSentence('重点人员第2行: 已不再是该工程的主要管理人员')).toBe('keyStaff.1 REPLACED_IN_TEAM');
});

const before = '重点人员第2行: 证书云建安C(2020)0001已失效';
const said = { zh: before, en: 'Key staff, row 2: certificate 云建安C(2020)0001 is no longer valid' };
const now = {
  zh: '重点人员第2行: 所需证书已失效',
  en: 'Key staff, row 2: the certificate that is needed is no longer valid',
};
const about = 'keyStaff.1 CERTIFICATE_EXPIRED';

it('P5 reliability: what was explained, or approved in spite of it, before stays explained, and no case says the number of a certificate; done again it changes nothing', async () => {
  const { connection } = await testDatabase();
  const notices = connection.collection('installation_notices');
  const log = (label: object) => [{ action: 'submit' }, { action: 'noteStaff', label }];
  await notices.insertMany([
    { _id: 'flagged', outcome: { staffLacking: said, staffOpen: [before], staffExplained: [] }, history: log(said) },
    { _id: 'explained', outcome: { staffLacking: null, staffSettled: said, staffOpen: [], staffExplained: [before] }, history: [] },
    { _id: 'overridden', outcome: { dutyFaults: `缺少重点人员: 1107 操作; ${before}`, dutyOverride: '属实' }, history: [] },
    { _id: 'submitted', outcome: { dutyFaults: said, dutyOverride: null }, history: [] },
    { _id: 'right', outcome: { filingNumber: '云AA-T202600001' }, history: log({ zh: '备案', en: 'Filed' }) },
  ] as never);
  const run = () => migrate({ connection, migrations: [staffExplained], tell: () => undefined });
  await run();
  const after = await notices.find().toArray();
  expect(after).toEqual([
    { _id: 'flagged', outcome: { staffLacking: now, staffOpen: [about], staffExplained: [] }, history: log(now) },
    {
      _id: 'explained',
      outcome: { staffLacking: null, staffSettled: now, staffOpen: [], staffExplained: [about], staffStated: [about] },
      history: [],
    },
    {
      _id: 'overridden',
      outcome: {
        dutyFaults: `缺少重点人员: 1107 操作; ${now.zh}`,
        dutyOverride: '属实',
        staffExplained: ['keyStaff DUTY_1107_MISSING', about],
      },
      history: [],
    },
    { _id: 'submitted', outcome: { dutyFaults: now, dutyOverride: null }, history: [] },
    { _id: 'right', outcome: { filingNumber: '云AA-T202600001' }, history: log({ zh: '备案', en: 'Filed' }) },
  ]);
  await connection.collection('migrations').deleteMany({});
  await run();
  expect(await notices.find().toArray()).toEqual(after);
});
