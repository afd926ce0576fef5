/** Buttons that no sample data lead to, why, and where they are pressed instead: by the client, or in the service alone. */
export const elsewhere = [
  {
    moves: /^equipment[.]device-claim (default|15|53|65) (submit|accept|passPreliminaryReview|approve|refuse|returnForCorrection)$/,
    why: 'a machine whose owner is none of the platform’s units comes from older registers only',
    where: 'older-registers.e2e.test.ts',
  },
  {
    moves: /^supervision[.]completion-acceptance default withdraw$/,
    why: 'the check of the cranes is over before an acceptance could be withdrawn',
    where: 'taken-back.e2e.test.ts',
  },
  {
    moves: /^supervision[.]rectification-notice default (urge|urgeByDepartment)$/,
    why: 'a notice is urged once its deadline has passed',
    where: '../rectification/rectification.ts',
  },
  {
    moves: /^supervision[.]supervision-registration default (assign|recallAssignment)$/,
    why: 'every place of the samples has both institutions, so that nothing waits to be assigned',
    where: '../../services/supervision/src/supervision-registration/assignment.int.test.ts',
  },
  {
    moves: /^equipment[.](installation|dismantling)-notice (default|53|65) explainStaff$/,
    why: 'somebody whom an approved notice names has to leave before there is anything to explain',
    where: '../../services/equipment/src/sites/notices/notice-staff.int.test.ts',
  },
] as const;
