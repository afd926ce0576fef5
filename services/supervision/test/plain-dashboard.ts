interface Counted {
  readonly d6: string;
  readonly state: string;
  readonly constructionStatus: string;
  readonly qualityStatus: string;
  readonly safetyStatus: string;
  readonly form: { readonly type?: string; readonly causedBy?: string; readonly inspectedOn: string; readonly kind: string };
  readonly outcome: {
    readonly discipline?: string;
    readonly nature?: string;
    readonly responsibleId?: string;
    readonly supervisorId?: string;
    readonly closedOn?: string;
    readonly daysToReply: number;
    readonly hazardsOf: Readonly<Record<string, number>>;
    readonly hazardCount: number;
    readonly majorHazardCount: number;
    readonly effectiveOn: string;
  };
}

/** All records that a dashboard is of, by collection. */
export type Recorded = Readonly<
  Record<'projects' | 'supervision_plans' | 'rectification_notices' | 'site_inspections' | 'supervision_suspensions', readonly Counted[]>
>;

interface Of {
  readonly region: string;
  readonly year: number;
}

const open = ['ISSUED', 'OVERDUE', 'URGED', 'ESCALATED', 'SUPERVISED'];
const overdue = open.slice(1);
const inForce = ['IN_EFFECT', 'RESUMPTION_PLANNED'];
const disciplines = ['QUALITY', 'SAFETY'];
const types = ['ORDERED', 'DEADLINE', 'PARTIAL_STOP', 'STOP', 'PENALTY'];
const themes = [
  'XA',
  'XB',
  'XC',
  'XD',
  'XE',
  'ZA',
  'ZB',
  'ZC',
  'ZD',
  'ZE',
  'ZF',
  'ZG',
  'ZH',
  'ZJ',
  'AA',
  'AB',
  'AC',
  'AD',
  'AE',
  'AF',
  'AG',
  'AH',
  'OTHER',
];

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const series = (code: string, of: readonly string[], count: (point: string) => number) => ({
  code,
  points: of.map((point) => ({ code: point, count: count(point) })),
});

const replyTimeOf = (notices: readonly Counted[], year: number) => {
  const replied = notices.filter(({ state, outcome }) => state === 'REPLIED' && outcome.closedOn?.startsWith(`${year}`));
  const days = sum(replied.map(({ outcome }) => outcome.daysToReply));
  return { replies: replied.length, days, average: replied.length === 0 ? null : days / replied.length };
};

/** What was written, as one would count it with pencil and paper: nothing of how the service counts. */
export const plainDashboard = (recorded: Recorded, { region, year }: Of) => {
  const within = (of: Recorded) =>
    Object.fromEntries(
      Object.entries(of).map(([name, all]) => [name, all.filter(({ d6 }) => d6.startsWith(region))]),
    ) as unknown as Recorded;
  const {
    projects,
    supervision_plans: plans,
    rectification_notices: notices,
    site_inspections,
    supervision_suspensions,
  } = within(recorded);
  const inspections = site_inspections.filter(({ form }) => form.inspectedOn.startsWith(`${year}`));
  const suspensions = supervision_suspensions.filter(({ state }) => state !== 'PLANNED');
  const late = plans.filter(({ state }) => state === 'OVERDUE');
  const running = plans.filter(({ state }) => state !== 'ENDED');
  const months = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
  const found = (of: readonly Counted[]) => sum(of.map(({ outcome }) => outcome.hazardCount));
  const major = (of: readonly Counted[]) => sum(of.map(({ outcome }) => outcome.majorHazardCount));
  const inMonth = (month: string) => inspections.filter(({ form }) => form.inspectedOn.startsWith(month));
  const among = (of: readonly Counted[], states: readonly string[]) => of.filter(({ state }) => states.includes(state));
  const answered = (of: readonly Counted[], id: string) => of.filter(({ outcome }) => outcome.responsibleId === id);
  const dated = notices.filter(({ state, outcome }) => open.includes(state) || outcome.closedOn?.startsWith(`${year}`));

  const counties = [...new Set([projects, running, notices, inspections, suspensions].flat().map(({ d6 }) => d6))].sort();
  const supervisors = [
    ...new Set(
      [...running, ...dated].map(({ outcome }) => outcome.responsibleId).concat(inspections.map(({ outcome }) => outcome.supervisorId)),
    ),
  ].flatMap((id) => (id ? [id] : []));
  const rows = supervisors.map((id) => {
    const own = inspections.filter(({ outcome }) => outcome.supervisorId === id);
    return {
      supervisor: { id },
      overdueInspections: answered(late, id).length,
      openNotices: among(answered(notices, id), open).length,
      overdueNotices: among(answered(notices, id), overdue).length,
      inspections: own.length,
      hazards: found(own),
      replyTime: replyTimeOf(answered(notices, id), year),
    };
  });
  const lateOf = (row: (typeof rows)[number]) => row.overdueInspections + row.overdueNotices;
  return {
    projects: [
      series(
        'CONSTRUCTION',
        ['REPORTED', 'IN_CONSTRUCTION', 'STOPPED', 'COMPLETED', 'VOID'],
        (status) => projects.filter((one) => one.constructionStatus === status).length,
      ),
      series(
        'QUALITY',
        ['REPORTED', 'NORMAL', 'RECTIFYING', 'STOPPED', 'COMPLETED', 'VOID'],
        (status) => projects.filter((one) => one.qualityStatus === status).length,
      ),
      series(
        'SAFETY',
        ['REPORTED', 'NORMAL', 'RECTIFYING', 'STOPPED', 'TERMINATED', 'VOID'],
        (status) => projects.filter((one) => one.safetyStatus === status).length,
      ),
    ],
    overdue: [
      series('INSPECTIONS', disciplines, (of) => late.filter(({ outcome }) => outcome.discipline === of).length),
      series('NOTICES', disciplines, (of) => among(notices, overdue).filter(({ outcome }) => outcome.nature === of).length),
    ],
    openNotices: [
      series('OPEN', types, (type) => among(notices, open).filter(({ form }) => form.type === type).length),
      series('OVERDUE', types, (type) => among(notices, overdue).filter(({ form }) => form.type === type).length),
    ],
    suspensions: [
      series(
        'IN_FORCE',
        ['PROJECT_OWNER', 'CONTRACTOR', 'FORCE_MAJEURE', 'OTHER', 'NOT_STATED'],
        (cause) => among(suspensions, inForce).filter(({ form }) => (form.causedBy ?? 'NOT_STATED') === cause).length,
      ),
    ],
    suspensionsByMonth: [
      series('BEGUN', months, (month) => suspensions.filter(({ outcome }) => outcome.effectiveOn.startsWith(month)).length),
    ],
    inspectionsByMonth: ['QUALITY_CONDUCT', 'QUALITY', 'SAFETY'].map((kind) =>
      series(kind, months, (month) => inMonth(month).filter(({ form }) => form.kind === kind).length),
    ),
    hazardsByKind: [series('HAZARDS', themes, (kind) => sum(inspections.map(({ outcome }) => outcome.hazardsOf[kind] ?? 0)))],
    hazardsByMonth: [
      series('GENERAL', months, (month) => found(inMonth(month)) - major(inMonth(month))),
      series('MAJOR', months, (month) => major(inMonth(month))),
    ],
    replyTime: replyTimeOf(notices, year),
    supervisorCount: rows.length,
    counties: counties.map((division) => {
      const here = <T extends Counted>(of: readonly T[]) => of.filter(({ d6 }) => d6 === division);
      return {
        division,
        projects: here(projects).filter((one) => ['IN_CONSTRUCTION', 'STOPPED'].includes(one.constructionStatus)).length,
        stopped: here(projects).filter((one) => one.constructionStatus === 'STOPPED').length,
        overdueInspections: here(late).length,
        openNotices: among(here(notices), open).length,
        overdueNotices: among(here(notices), overdue).length,
        suspensions: among(here(suspensions), inForce).length,
        inspections: here(inspections).length,
        hazards: found(here(inspections)),
        majorHazards: major(here(inspections)),
        replyTime: replyTimeOf(here(notices), year),
      };
    }),
    supervisors: rows.toSorted(
      (a, b) => lateOf(b) - lateOf(a) || b.openNotices - a.openNotices || (a.supervisor.id < b.supervisor.id ? -1 : 1),
    ),
  };
};

export type PlainCounts = ReturnType<typeof plainDashboard>;
