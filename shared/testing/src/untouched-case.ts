/** The fields of a case that nobody has acted upon, for records that a test lets rest in a state. */
export const untouchedCase = (at: Date) => ({
  assigned: {},
  papers: [],
  outcome: {},
  verdicts: {},
  stagesDecided: [],
  lastDecidedBy: null,
  title: '',
  searchText: '',
  grams: [],
  submittedAt: null,
  sortAt: at,
  dueAt: null,
  isDueProvisional: false,
});
