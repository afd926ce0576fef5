import type { Project } from '../../../../services/supervision/src/project/project.ts';
import { dayOf, momentOf } from '../cranes/days.ts';
import { placeOf } from '../cranes/place.ts';
import { scattered } from '../filings.ts';

/** The n-th project of a stock. */
export interface Site {
  readonly n: number;
  readonly division: string;
}

const stored = { version: 1, eventCounts: {}, outbox: [], requests: [], timers: [], history: [] };
const at = { createdAt: momentOf(900), updatedAt: momentOf(900) };
const perCounty = 12;
const perProject = 20;
const everyDays = 50;

const idOf = (kind: string, n: number): string => `be4c5000-0000-5000-${kind}-${String(n).padStart(12, '0')}`;
export const projectId = ({ n }: Site): string => idOf('8000', n);
const planId = ({ n }: Site): string => idOf('8001', n);
const suspensionId = ({ n }: Site): string => idOf('8004', n);

const supervisorId = (division: string, turn: number): string => idOf('8002', Number(division) * 100 + (turn % perCounty));
const institution = (division: string): string => `${division}-SS`;

/** Twelve supervisors in each county. */
export const supervisorsOf = (division: string) =>
  Array.from({ length: perCounty }, (_, turn) => ({
    ...{ ...stored, ...at, ...placeOf(division), _id: supervisorId(division, turn), name: `监督员${turn + 1}` },
    ...{
      account: `${division}-${turn}`,
      institutionCode: institution(division),
      institutionId: institution(division),
      discipline: 'SAFETY',
    },
    ...{
      idNumber: { sealed: '', masked: '5301**********0000' },
      personRef: `${division}-${turn}`,
      certificateNumber: `云${division}${turn}`,
    },
    ...{ certificateValidUntil: '2099-12-31', status: 'ACTIVE', leavingReason: null, orgs: [institution(division)] },
  }));

const isStopped = ({ n }: Site): boolean => n % 50 === 0;

const factsOf = (site: Site): Project['facts'] => ({
  ...{ isApproved: true, isVoid: false, suspensions: isStopped(site) ? [suspensionId(site)] : [], notices: [] },
  ...{ safetyTerminatedOn: null, acceptanceId: null, completionFiledOn: null },
});

export const projectOf = (site: Site): Project => {
  const { n, division } = site;
  const status = isStopped(site) ? 'STOPPED' : 'NORMAL';
  const supervisors = [{ supervisorId: supervisorId(division, n), isLeader: true }];
  return {
    ...{ ...stored, ...at, ...placeOf(division), _id: projectId(site), registeredAt: momentOf(900, n), section: '1', team: [] },
    ...{ number: `GC${n}`, projectCode: `2024-${division}-47-01-${n}`, name: `碧鸡工程${n}号楼`, sector: 'BUILDING_CONSTRUCTION' },
    ...{ managementLevel: 'COUNTY', contractRegistrationNumber: null, permitNumber: null, coordinates: null, parties: [], partyOrgs: [] },
    ...{
      registrationId: idOf('8003', n),
      registrationNumber: `BJ${n}`,
      qualityAuthority: `${division}-QS`,
      safetyAuthority: institution(division),
    },
    ...{ constructionStatus: isStopped(site) ? 'STOPPED' : 'IN_CONSTRUCTION', qualityStatus: status, safetyStatus: status },
    ...{
      supervision: [{ discipline: 'SAFETY', supervisors, planId: planId(site) }],
      qualityPreparation: 'ALLOCATION',
      safetyPreparation: 'DONE',
    },
    facts: factsOf(site),
  };
};

const untouched = {
  applicantName: '监督员',
  variant: 'default',
  tableVersion: 1,
  assigned: {},
  papers: [],
  verdicts: {},
  stagesDecided: [],
};

interface Content {
  readonly state: string;
  /** So many days ago. */
  readonly day: number;
  readonly form: object;
  readonly outcome: object;
}

const caseOf = (site: Site, _id: string, { state, day, form, outcome }: Content) => {
  const { n, division } = site;
  const [moment, about, applicant] = [momentOf(day, n), projectId(site), institution(division)];
  return {
    ...{ ...stored, ...untouched, ...placeOf(division), _id, about, applicant, state, outcome, title: `GC${n} 碧鸡工程${n}号楼` },
    ...{ parties: { applicant }, partyOrgs: [applicant], form: { projectId: about, ...form }, lastDecidedBy: null },
    ...{ createdAt: moment, updatedAt: moment, sortAt: moment, submittedAt: moment, dueAt: null, isDueProvisional: false },
  };
};

export const planOf = (site: Site) =>
  caseOf(site, planId(site), {
    ...{ state: site.n % 20 === 7 ? 'OVERDUE' : 'IN_EFFECT', day: 900, form: { inspectionDays: everyDays } },
    outcome: { discipline: 'SAFETY', responsibleId: supervisorId(site.division, site.n), planNumber: `P${site.n}`, compiledOn: dayOf(900) },
  });

const hazard = { place: '三层临边', description: '防护栏杆缺失', severity: 'GENERAL', item: 'AG01' } as const;

const inspectionOf = (site: Site, turn: number) => {
  const n = site.n * perProject + turn;
  const [hazardCount, day] = [scattered(n) % 3, turn * everyDays + (site.n % everyDays)];
  const visit = { kind: 'SAFETY', inspectedOn: dayOf(day), place: '3号楼', summary: '临边防护', checklistVersion: 1, results: [] };
  const found = { hazardCount, majorHazardCount: 0, concerned: [], hazardsOf: hazardCount > 0 ? { AG: hazardCount } : {} };
  return caseOf(site, idOf('8005', n), {
    ...{ state: 'RECORDED', day },
    form: { ...visit, hazards: Array.from({ length: hazardCount }, () => hazard) },
    outcome: { ...found, supervisorId: supervisorId(site.division, n) },
  });
};

/** An inspection each fifty days; two of three find hazards. */
export const inspectionsOf = (site: Site) => Array.from({ length: perProject }, (_, turn) => inspectionOf(site, turn));

const stateOf = (turn: number, n: number): string => (turn > 0 ? 'REPLIED' : n % 10 === 3 ? 'OVERDUE' : 'ISSUED');

/** A notice after every tenth inspection; the last is not replied to. */
export const noticesOf = (site: Site) =>
  Array.from({ length: perProject / 10 }, (_, turn) => {
    const n = (site.n * perProject) / 10 + turn;
    const [state, day] = [stateOf(turn, site.n), turn * everyDays * 10 + 20 + (site.n % everyDays)];
    const replied = state === 'REPLIED' ? { closedOn: dayOf(day - 9), daysToReply: 9 } : {};
    return caseOf(site, idOf('8006', n), {
      ...{ state, day, form: { type: 'ORDERED', problems: '临边无防护', demands: '设置栏杆' } },
      outcome: { number: `Z${n}`, nature: 'SAFETY', responsibleId: supervisorId(site.division, n), extensions: 0, ...replied },
    });
  });

export const suspensionsOf = (site: Site) =>
  isStopped(site)
    ? [
        caseOf(site, suspensionId(site), {
          ...{ state: 'IN_EFFECT', day: 30, form: { plannedFrom: dayOf(30), reason: '资金', causedBy: 'PROJECT_OWNER' } },
          outcome: { effectiveOn: dayOf(30) },
        }),
      ]
    : [];
