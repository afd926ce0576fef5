import { descending, type IndexDefinition, type ListPart } from '@anzhu/store';
import type { Workflow } from '@anzhu/workflow';
import { limitedStates } from './due-filter.ts';

/** The orders of lists. */
export type CaseOrder = 'SUBMITTED_DESC' | 'SUBMITTED_ASC' | 'DUE_ASC' | 'DUE_DESC' | 'TITLE_ASC' | 'TITLE_DESC';

type Given = Pick<Workflow, 'process'>;

const inStates = (states: readonly string[]) => ({ state: { $in: [...states] } });

/** Every title and every limit is beyond this. An index of what is so serves these orders and no other: MongoDB, which chooses by the first rows, is not led to sort by them what has its own index. */
const isText = { $gte: '' };

const indexOf = (scope: string, sortBy: string) => ({ [scope]: 1, state: 1, [sortBy]: 1, _id: 1 }) as const;

interface Ordered {
  readonly direction: 1 | -1;
  /** What each reader's cases are kept by, where the list is nothing but these, their states and time limits. */
  readonly scope?: string | undefined;
}

/** Every state is named, so that the index, in which the state comes first, is merged in the order of what follows it. */
const byTitle = ({ process }: Given, { direction, scope }: Ordered): readonly ListPart[] => [
  {
    ...{ name: `title ${direction}`, sortBy: 'title', direction },
    filter: { ...inStates(Object.keys(process.states)), title: isText },
    ...(scope && { hint: indexOf(scope, 'title') }),
  },
];

/** Those that have a time limit by it; then those in a state without one, newest first; at last those that came to a state before it had one. */
const byDue = ({ process }: Given, { direction, scope }: Ordered): readonly ListPart[] => {
  const limited = limitedStates({ process });
  const others = Object.keys(process.states).filter((state) => !limited.includes(state));
  const without = { ...descending('sortAt', inStates(others)), name: `without ${direction}` };
  if (limited.length === 0) return [without];
  return [
    {
      ...{ name: `dueAt ${direction}`, sortBy: 'dueAt', direction },
      filter: { ...inStates(limited), dueAt: isText },
      ...(scope && { hint: indexOf(scope, 'dueAt') }),
    },
    without,
    { ...descending('sortAt', { ...inStates(limited), dueAt: null }), name: `before ${direction}` },
  ];
};

/** A list in an order, as the parts it is read by. */
export const orderParts = (workflow: Given, order: CaseOrder, scope?: string): readonly ListPart[] => {
  switch (order) {
    case 'SUBMITTED_DESC':
      return [descending('sortAt')];
    case 'SUBMITTED_ASC':
      return [{ name: 'sortAt 1', sortBy: 'sortAt', direction: 1, filter: {} }];
    case 'DUE_ASC':
    case 'DUE_DESC':
      return byDue(workflow, { direction: order === 'DUE_ASC' ? 1 : -1, scope });
    case 'TITLE_ASC':
    case 'TITLE_DESC':
      return byTitle(workflow, { direction: order === 'TITLE_ASC' ? 1 : -1, scope });
  }
};

/** The indexes of those orders that the order of submission does not serve, within what each reader sees. Of time limits only the cases that have one are in it: they are few. */
export const orderIndexes = (workflow: Given, scopes: readonly string[]): readonly IndexDefinition[] => {
  const hasLimits = limitedStates(workflow).length > 0;
  return scopes.flatMap((scope): readonly IndexDefinition[] => [
    { keys: indexOf(scope, 'title'), partial: { title: isText } },
    ...(hasLimits ? [{ keys: indexOf(scope, 'dueAt'), partial: { dueAt: isText } }] : []),
  ]);
};
