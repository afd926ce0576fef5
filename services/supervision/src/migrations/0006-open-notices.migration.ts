import { addDays, startOfDay } from '@anzhu/kernel';
import type { Change, Migration } from '@anzhu/store';
import type { mongo } from 'mongoose';
import { prolongedDays } from '../supervision-suspension/supervision-suspension.ts';

const names = { IN_EFFECT: 'prolong', RESUMPTION_PLANNED: 'prolongBeforeResumption' } as const;

/** R9: suspensions in effect are told of on their 120th day as well; one whose resumption comes first is not. */
const awaited = ({ _id, state, form, timers }: mongo.Document): readonly Change[] => {
  const name = names[state as keyof typeof names];
  if (name === undefined || timers.some((timer: { readonly name: string }) => timer.name === name)) return [];
  const at = startOfDay(addDays(form.plannedFrom, prolongedDays));
  const isResumedBefore = timers.some((timer: { readonly at: Date }) => timer.at < at);
  return isResumedBefore ? [] : [{ id: String(_id), set: { timers: [{ name, at }, ...timers] } }];
};

const change = (batch: readonly mongo.Document[]): readonly Change[] =>
  batch.filter((project) => project['facts'].notices === undefined).map(({ _id }) => ({ id: String(_id), set: { 'facts.notices': [] } }));

/** R7, R9: a project on record before there were rectification notices has none open; a long suspension is told of. */
export const openNotices: Migration = {
  id: '0006-open-notices',
  steps: () => [
    { collection: 'projects', change },
    { collection: 'supervision_suspensions', change: (batch) => batch.flatMap(awaited) },
  ],
};
