import { derivedSteps, type Migration, maskSteps } from '@anzhu/store';

/** Masks show no more than a province and two digits of an ID number, and four of a phone's; records are found however a text is typed, cases also by their numbers. */
export const masksAndSearch: Migration = {
  id: '0002-masks-and-search',
  steps: (connection) => [...maskSteps(connection), ...derivedSteps(connection)],
};
