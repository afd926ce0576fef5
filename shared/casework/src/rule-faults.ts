import { jurisdictions } from '@anzhu/jurisdictions';
import { actorsOf, isPanel, movesIn, statesLeft, statesReached, type Workflow } from '@anzhu/workflow';
import { declarationFaults } from './declaration-faults.ts';
import type { FilterDefinition } from './filter-definition.ts';
import { type Flags, flagFaults } from './flags.ts';
import { type Form, unboundedIn, unlabelledIn } from './form.ts';

type Keyed = Readonly<Record<string, unknown>>;

interface Ruled {
  readonly workflow: Workflow;
  readonly form?: Form;
  readonly guards?: Keyed | undefined;
  readonly withheld?: Keyed | undefined;
  readonly numbers?: Keyed | undefined;
  readonly effects?: Keyed | undefined;
  readonly timers?: Keyed | undefined;
  readonly opens?: Keyed | undefined;
  readonly about?: unknown;
  readonly untoldParties?: readonly string[] | undefined;
  readonly filters?: Readonly<Record<string, FilterDefinition>> | undefined;
  readonly flags?: Flags | undefined;
}

const isJurisdiction = (code: string): boolean => jurisdictions.some((jurisdiction) => jurisdiction.code === code);

const movesNamed = ({ variants }: Workflow, action: string) =>
  variants.flatMap((variant) => movesIn(variant).flatMap(([name, move]) => (name === action ? [move] : [])));

/** An action, or `action:STATE` where a panel's merge leads to the state. */
const keyFaults = (workflow: Workflow, key: string): readonly string[] => {
  const [action = '', state] = key.split(':');
  const moves = movesNamed(workflow, action);
  if (moves.length === 0) return [`a rule for ${key}, which no table knows`];
  if (state === undefined || moves.some((move) => isPanel(move) && statesReached(move).includes(state))) return [];
  return [`a rule for ${key}, though no panel ${action} leads there`];
};

/** What leaves the hands of the applicant is checked as a whole; nothing else may count on a complete form. */
const incompleteFaults = (workflow: Workflow, key: string): readonly string[] => {
  const { editable, abandonedBy = ['withdraw'] } = workflow.process;
  const [action = ''] = key.split(':');
  const isAbandoned = abandonedBy.includes(action);
  return movesNamed(workflow, action)
    .filter((move) => statesLeft(move).some((state) => editable.includes(state)))
    .filter((move) => isAbandoned || statesReached(move).some((state) => editable.includes(state)))
    .map(() => `a rule for ${key}, which leaves an editable state with a form that may be incomplete`)
    .slice(0, 1);
};

const timerFaults = (workflow: Workflow, name: string): readonly string[] => {
  const isOfPlatform = movesNamed(workflow, name).some((move) =>
    statesLeft(move).some((state) => actorsOf(move, state).includes('SYSTEM')),
  );
  return isOfPlatform ? [] : [`a timer ${name}, which is no action of the platform`];
};

/** Faults of the keys of rules or of work beside actions, as sentences. */
export const keysFaults = (workflow: Workflow, rules: Keyed | undefined): readonly string[] =>
  Object.keys(rules ?? {}).flatMap((key) => [...keyFaults(workflow, key), ...incompleteFaults(workflow, key)]);

/** A procedure is that of a jurisdiction, and who opens cases is said by procedure. */
const variantFaults = ({ variants }: Workflow, opens: Keyed): readonly string[] => {
  const codes = variants.map(({ code }) => code);
  return [
    ...codes.filter((code) => !isJurisdiction(code)).map((code) => `a procedure of ${code}, which is no jurisdiction`),
    ...Object.keys(opens)
      .filter((code) => code !== 'default' && !codes.includes(code))
      .map((code) => `who opens cases in ${code}, of which no table knows`),
  ];
};

/** The log on a record's page is told to all its readers alike, so that nobody who decides blind may have one. */
const blindFaults = ({ variants }: Workflow, about: unknown): readonly string[] =>
  about !== undefined && variants.some((variant) => movesIn(variant).some(([, move]) => isPanel(move) && move.isBlind))
    ? ['a panel that decides blind on cases whose log is shown on the page of a record']
    : [];

/** Of whom nothing is told is a party that acts. */
const untoldFaults = ({ variants }: Workflow, untold: readonly string[]): readonly string[] => {
  const acting = variants.flatMap((variant) => movesIn(variant).flatMap(([, move]) => (isPanel(move) ? [] : (move.party ?? []))));
  return untold.filter((party) => !acting.includes(party)).map((party) => `a party ${party} that is not told of and never acts`);
};

/** What is typed into a filter finds what is kept: a field of a form keeps its values in its own way, ids are never typed. */
const isFoundAsKept = ({ type, path, isDivision, kept }: FilterDefinition): boolean =>
  type !== 'String' || isDivision === true || kept !== undefined || path.startsWith('form.') || path === 'about' || path.endsWith('Id');

const formFaults = (form: Form): readonly string[] => [
  ...unlabelledIn(form).map((name) => `a field ${name} without a name in both languages`),
  ...declarationFaults(form),
  ...unboundedIn(form).map((name) => `a list ${name} that may be of any length`),
];

/** What of a process's rules does not fit its table, as sentences. */
export const ruleFaults = ({
  workflow,
  form,
  guards,
  withheld,
  numbers,
  effects,
  timers,
  opens = {},
  about,
  untoldParties = [],
  filters = {},
  flags,
}: Ruled): readonly string[] => [
  ...[guards, withheld, numbers, effects].flatMap((rules) => keysFaults(workflow, rules)),
  ...Object.keys(timers ?? {}).flatMap((name) => timerFaults(workflow, name)),
  ...variantFaults(workflow, opens),
  ...blindFaults(workflow, about),
  ...untoldFaults(workflow, untoldParties),
  ...flagFaults({ workflow, flags }),
  ...Object.entries(filters)
    .filter(([, filter]) => !isFoundAsKept(filter))
    .map(([name]) => `a filter ${name} that does not say in which form its values are kept`),
  ...(form ? formFaults(form) : []),
];
