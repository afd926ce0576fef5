interface Resting {
  readonly at: Date;
  readonly state: string;
  readonly division: string;
  readonly applicant: string;
  /** The variant of its table. */
  readonly procedure: { readonly code: string; readonly version: number } | undefined;
}

const envelope = (at: Date) => ({
  _id: 'case-1',
  version: 1,
  eventCounts: {},
  outbox: [],
  requests: [],
  timers: [],
  history: [],
  createdAt: at,
  updatedAt: at,
});

/** The fields of a case that nobody has acted upon. */
const untouched = (at: Date) => ({
  assigned: {},
  papers: [],
  outcome: {},
  verdicts: {},
  stagesDecided: [],
  lastDecidedBy: null,
  title: '',
  submittedAt: null,
  sortAt: at,
  dueAt: null,
  isDueProvisional: false,
});

/** A case without its form as it lies in the store in a state, and nobody has acted upon it. */
export const restingCase = ({ at, state, division, applicant, procedure }: Resting) => ({
  ...envelope(at),
  ...untouched(at),
  applicant,
  applicantName: '王芳',
  variant: procedure?.code ?? 'default',
  tableVersion: procedure?.version ?? 1,
  state,
  division,
  d2: division.slice(0, 2),
  d4: division.slice(0, 4),
  d6: division,
  parties: { applicant },
  partyOrgs: [applicant],
});
