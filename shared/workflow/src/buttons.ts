import type { Bilingual } from '@anzhu/kernel';
import { phaseOf } from './phases.ts';
import { inputName, mutationName, verdictEnum } from './sdl.ts';
import {
  type Ask,
  actionLabel,
  type DayBound,
  isPanel,
  type Move,
  type Need,
  type Panel,
  type Step,
  staysPut,
  type Variant,
  type Workflow,
} from './table.ts';

export interface ButtonChoice {
  readonly value: string;
  readonly label: Bilingual;
  /** Whether whoever chooses it must say why. */
  readonly needsOpinion: boolean;
}

/** One thing an action asks for beside the opinion: a field of its mutation's input. */
export interface ButtonAsk {
  readonly name: string;
  readonly label: Bilingual;
  /** As in the schema: a scalar, or the enum of the verdicts. */
  readonly type: string;
  readonly required: boolean;
  /** Empty where any value of the type may be given. */
  readonly choices: readonly ButtonChoice[];
  /** Between which days it lies: by another answer, or where there is no path by the day of the action. */
  readonly earliest: AskedBound | null;
  readonly latest: AskedBound | null;
}

interface AskedBound {
  readonly path: string | null;
  readonly days: number;
  readonly workingDays: null;
}

/** An action that may be taken now, with all that a front end needs to offer it and to ask for it. */
export interface Button {
  readonly action: string;
  readonly label: Bilingual;
  readonly mutation: string;
  readonly inputType: string;
  readonly opinion: 'REQUIRED' | 'OPTIONAL';
  readonly asks: readonly ButtonAsk[];
  /** The review ends by it without success. */
  readonly isDestructive: boolean;
  /** The one that brings the case forward. */
  readonly isPrimary: boolean;
  /** The process of which it begins a case, by its id; none where it is an action of this one. */
  readonly begins: string | null;
  /** What the form of that case begins with, by its fields. */
  readonly prefill: readonly { readonly path: string; readonly value: string }[];
}

interface Table {
  readonly workflow: Workflow;
  readonly variant: Variant;
}

const opinionOf = (need: Need | undefined): Button['opinion'] => (need === 'required' ? 'REQUIRED' : 'OPTIONAL');

const boundOf = (bound: DayBound | undefined): AskedBound | null =>
  bound ? { path: bound.of ?? null, days: bound.days ?? 0, workingDays: null } : null;

const askOf = (name: string, { type, zh, en, earliest, latest }: Ask, need: Need): ButtonAsk => ({
  ...{ name, type, label: { zh, en }, required: need === 'required', choices: [] },
  ...{ earliest: boundOf(earliest), latest: boundOf(latest) },
});

const stepAsks = ({ process }: Workflow, { asks = {} }: Step<string>): readonly ButtonAsk[] =>
  Object.entries(asks).flatMap(([name, need]) => {
    const ask = process.asks?.[name];
    return ask && need ? [askOf(name, ask, need)] : [];
  });

const verdictAsk = (workflow: Workflow, action: string, { verdicts }: Panel<string>): ButtonAsk => ({
  name: 'verdict',
  label: { zh: '审核结果', en: 'Verdict' },
  type: verdictEnum(workflow, action),
  required: true,
  choices: Object.entries(verdicts).map(([value, { zh, en, opinion }]) => {
    return { value, label: { zh, en }, needsOpinion: opinion === 'required' };
  }),
  ...{ earliest: null, latest: null },
});

const isDestructive = ({ workflow, variant }: Table, move: Move<string>): boolean =>
  !isPanel(move) && phaseOf(workflow, variant, move.to) === 'TERMINATED';

/** Whether a move brings a case on its way; what gives it back to its applicant, takes back or ends it does not, nor what leaves it where it is unless a flag asks for it. */
const isForward = (table: Table, move: Move<string>): boolean => {
  if (isPanel(move)) return true;
  if (staysPut(move) && move.whileFlagged === undefined) return false;
  const { editable } = table.workflow.process;
  return !move.undoes && !editable.includes(move.to) && !isDestructive(table, move);
};

/** What creating a case asks for beside its form: what the action asks for that it takes at once, where it takes one. */
export const openingAsks = ({
  workflow,
  variant,
}: Table): { readonly opinion: Button['opinion'] | null; readonly asks: readonly ButtonAsk[] } => {
  const move = variant.moves[workflow.process.opensWith ?? ''];
  return move && !isPanel(move) ? { opinion: opinionOf(move.opinion), asks: stepAsks(workflow, move) } : { opinion: null, asks: [] };
};

/** The buttons of actions that may be taken under a table, in its order; at most one of them is the primary one. */
export const buttonsOf = (table: Table, actions: readonly string[]): readonly Button[] => {
  const { workflow, variant } = table;
  const primary = actions.find((action) => {
    const move = variant.moves[action];
    return move !== undefined && isForward(table, move);
  });
  return actions.flatMap((action) => {
    const move = variant.moves[action];
    if (!move) return [];
    const { zh, en } = actionLabel(workflow, variant, action);
    return [
      {
        action,
        label: { zh, en },
        mutation: mutationName(action, workflow.process.type),
        inputType: inputName(workflow, action),
        opinion: isPanel(move) ? ('OPTIONAL' as const) : opinionOf(move.opinion),
        asks: isPanel(move) ? [verdictAsk(workflow, action, move)] : stepAsks(workflow, move),
        isDestructive: isDestructive(table, move),
        isPrimary: action === primary,
        ...{ begins: null, prefill: [] },
      },
    ];
  });
};
