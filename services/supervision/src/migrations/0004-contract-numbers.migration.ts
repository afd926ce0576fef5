import { derivedSteps, type Migration } from '@anzhu/store';

/** Projects are found by the number of their contract too, present and former. */
export const contractNumbers: Migration = {
  id: '0004-contract-numbers',
  steps: (connection) => derivedSteps(connection),
};
