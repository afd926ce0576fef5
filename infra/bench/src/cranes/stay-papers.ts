import { scattered } from '../filings.ts';
import { caseDocument, recorded, reviewed } from './case-document.ts';
import { dayOf, momentOf } from './days.ts';
import { idOf } from './ids.ts';
import { type Stay, titleOf } from './stays.ts';

const common = (stay: Stay) => ({
  n: stay.s,
  about: stay.machine.crane._id,
  division: stay.site.division,
  parties: stay.parties,
  applicant: stay.installer,
  title: titleOf(stay),
});

const staffOf = ({ crew }: Stay, codes: readonly string[]) =>
  codes.map((dutyCode, at) => ({ ...crew.form.keyStaff[at % crew.form.keyStaff.length], dutyCode }));

const noticeOf = (stay: Stay) =>
  caseDocument({
    ...common(stay),
    _id: stay.id,
    steps: reviewed(momentOf(stay.began + 4, stay.s), momentOf(stay.began, stay.s), 'APPROVED'),
    form: {
      ...{
        craneId: stay.machine.crane._id,
        projectId: stay.site.id,
        plannedFrom: dayOf(stay.began - 2),
        plannedUntil: dayOf(stay.began - 5),
      },
      ...{ location: `${(stay.s % 20) + 1}号楼`, firstHeight: 40, finalHeight: 120, keyStaff: staffOf(stay, ['1103', '1104', '1105']) },
      specialWorkers: stay.crew.form.specialWorkers,
    },
    outcome: { filingNumber: stay.machine.crane.filingNumber, installerUscc: stay.installer.uscc },
    papers: ['NOTICE', 'FILING_CERTIFICATE', 'WORK_PLAN', 'CONTRACTS'],
  });

const inspection = (stay: Stay, daysAgo: number) => ({
  ...{
    body: '云南碧鸡特种设备检测有限公司',
    bodyUscc: '91530102MA6K00065J',
    inspectorName: '检测员',
    reportNumber: `JC${stay.s}-${daysAgo}`,
  },
  ...{ reportDate: dayOf(daysAgo), conclusion: 'PASSED', nextDueOn: dayOf(daysAgo - 365) },
});

const rounds = [
  ['INITIAL', 6],
  ['CLIMB', 45],
  ['TIE', 60],
] as const;

const conclusionsOf = ({ site, machine, installer }: Stay, acceptedOn: string) => {
  const units = { OWNER: machine.owner, INSTALLER: installer, USER: site.contractor, CONSULTANT: site.consultant };
  const said = { personName: '验收人', conclusion: 'PASSED', acceptedOn };
  return Object.entries(units).map(([party, { name, uscc }]) => ({ party, unitName: name, uscc, ...said }));
};

const acceptanceOf = (stay: Stay, at: number) => {
  const [round, after] = rounds[at % rounds.length] ?? ['INITIAL', 6];
  const acceptedOn = dayOf(stay.began - after);
  const form = { installationId: stay.id, round, usePlace: stay.site.name, responsibleName: '主要负责人' };
  return caseDocument({
    ...common(stay),
    ...{ _id: idOf('acceptance', stay.s * 3 + at), applicant: stay.site.contractor },
    procedure: 'default',
    steps: recorded(momentOf(stay.began - after, stay.s)),
    form: { ...form, inspection: inspection(stay, stay.began - after), conclusions: conclusionsOf(stay, acceptedOn) },
    outcome: { result: 'PASSED', acceptedOn },
    papers: ['INSTALLATION_ACCEPTANCE', 'INSPECTION_REPORT', 'ACCEPTANCE_RECORD'],
  });
};

const dismantlingOf = (stay: Stay) =>
  caseDocument({
    ...common(stay),
    ...{ _id: idOf('dismantling', stay.s), parties: { ...stay.parties, dismantler: stay.installer.uscc } },
    steps: reviewed(momentOf(stay.ended + 6, stay.s), momentOf(stay.ended + 3, stay.s), 'APPROVED'),
    form: {
      ...{ installationId: stay.id, plannedFrom: dayOf(stay.ended + 1), plannedUntil: dayOf(stay.ended) },
      keyStaff: staffOf(stay, ['1110', '1111', '1112', '1113']),
    },
    ...{ outcome: { dismantledOn: dayOf(stay.ended) }, state: 'DISMANTLED', papers: ['NOTICE', 'WORK_PLAN', 'CONTRACTS'] },
  });

const inspectionRecordOf = (stay: Stay) =>
  caseDocument({
    ...common(stay),
    ...{
      _id: idOf('inspection', stay.s),
      applicant: stay.site.contractor,
      procedure: 'default',
      steps: recorded(momentOf(stay.began - 30, stay.s)),
    },
    ...{ form: { installationId: stay.id, inspection: inspection(stay, stay.began - 30) }, outcome: {}, papers: ['INSPECTION_REPORT'] },
  });

const work = { kind: 'MAINTENANCE', content: '检查钢丝绳、制动器、限位装置,润滑回转机构', personName: '维保员' };

const maintenanceOf = (stay: Stay, at: number) => {
  const { name, division } = stay.machine.owner;
  const daysAgo = stay.began - 20 - at * 15;
  return caseDocument({
    ...common(stay),
    ...{
      _id: idOf('maintenance', stay.s * 10 + at),
      applicant: stay.machine.owner,
      procedure: 'default',
      steps: recorded(momentOf(daysAgo, stay.s)),
    },
    form: { installationId: stay.id, doneOn: dayOf(daysAgo), ...work },
    outcome: {
      ...{ unitName: name, unitDivision: division, unitPlaces: [2, 4, 6].map((to) => division.slice(0, to)) },
      ...{ projectName: stay.site.name, filingNumber: stay.machine.crane.filingNumber },
    },
  });
};

const defectOf = (stay: Stay) =>
  caseDocument({
    ...common(stay),
    ...{
      _id: idOf('defect', stay.s),
      applicant: stay.site.contractor,
      procedure: 'default',
      steps: recorded(momentOf(stay.began - 90, stay.s)),
    },
    form: { installationId: stay.id, foundOn: dayOf(stay.began - 90), description: '起升限位器失灵', isImminentDanger: false },
    outcome: {},
  });

/** Everything that was written about a stay beside its registration, by collection. */
export const papersOfStay = (stay: Stay): Readonly<Record<string, readonly object[]>> => ({
  installation_notices: [noticeOf(stay)],
  four_party_acceptances: rounds.map((_, at) => acceptanceOf(stay, at)),
  dismantling_notices: stay.stands ? [] : [dismantlingOf(stay)],
  crane_inspections: [inspectionRecordOf(stay)],
  maintenance_records: Array.from({ length: 8 }, (_, at) => maintenanceOf(stay, at)),
  defect_reports: scattered(stay.s * 29) % 5 === 0 ? [defectOf(stay)] : [],
});
