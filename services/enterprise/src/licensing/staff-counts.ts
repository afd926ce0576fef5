import type { StaffCounts } from '@anzhu/copies';

/** How many certificates the applicant's people held at the submission, and at the approval. */
export interface StaffOutcome {
  readonly certificatesA: number;
  readonly certificatesB: number;
  readonly certificatesC: number;
  readonly specialWorkers: number;
  readonly certificatesAAtApproval: number;
  readonly certificatesBAtApproval: number;
  readonly certificatesCAtApproval: number;
  readonly specialWorkersAtApproval: number;
}

export const staffOutcome = {
  certificatesA: { type: 'Int', zh: 'A证数量(上报时)', en: 'Class A certificates, at the submission' },
  certificatesB: { type: 'Int', zh: 'B证数量(上报时)', en: 'Class B certificates, at the submission' },
  certificatesC: { type: 'Int', zh: 'C证数量(上报时)', en: 'Class C certificates, at the submission' },
  specialWorkers: { type: 'Int', zh: '特种作业人员数量(上报时)', en: 'Special operations workers, at the submission' },
  certificatesAAtApproval: { type: 'Int', zh: 'A证数量(审核时)', en: 'Class A certificates, at the approval' },
  certificatesBAtApproval: { type: 'Int', zh: 'B证数量(审核时)', en: 'Class B certificates, at the approval' },
  certificatesCAtApproval: { type: 'Int', zh: 'C证数量(审核时)', en: 'Class C certificates, at the approval' },
  specialWorkersAtApproval: { type: 'Int', zh: '特种作业人员数量(审核时)', en: 'Special operations workers, at the approval' },
} as const;

export const submittedStaff = ({ a, b, c, specialWorkers }: StaffCounts): Partial<StaffOutcome> => ({
  ...{ certificatesA: a, certificatesB: b, certificatesC: c, specialWorkers },
});

export const approvedStaff = ({ a, b, c, specialWorkers }: StaffCounts): Partial<StaffOutcome> => ({
  ...{ certificatesAAtApproval: a, certificatesBAtApproval: b, certificatesCAtApproval: c, specialWorkersAtApproval: specialWorkers },
});
