import type { Bilingual, LocalDate } from '@anzhu/kernel';
import type { FollowUp } from './follow-ups.ts';

/** Whose clock runs while a case rests in a state; `PARTY`: another unit of the case. */
export type ClockOwner = 'APPLICANT' | 'PARTY' | 'AUTHORITY' | 'SYSTEM';

export interface StateDefinition extends Bilingual {
  readonly final?: true;
  /** Working days within which the state must be left; a passed limit is visible, never an approval. */
  readonly dueInWorkingDays?: number;
  /** The limit is one with that of the other states of which this is said: it goes on while the case is in any of them and rests elsewhere, such as while the applicant corrects. */
  readonly limitRests?: true;
  /** The case brings its own limit, such as the day in a notice: an effect sets it. */
  readonly hasOwnLimit?: true;
  readonly clock?: ClockOwner;
  /** Here the review has succeeded (X12 通过); what follows is the life of what it brought about. */
  readonly passes?: true;
  /** Cases of other processes that are begun next. */
  readonly leadsTo?: readonly FollowUp[];
}

/** A day by another: so many days after the field beside it, or after the day on which it is handed in. */
export interface DayBound {
  /** Behind a dot, a field of the record that the field beside it names (`craneId.manufactureDate`). */
  readonly of?: string;
  /** What that day is called, where the field beside it does not say. */
  readonly label?: Bilingual;
  readonly days?: number;
}

/** An input that an action asks for beside the opinion, such as a typed number or a date. */
export interface Ask extends Bilingual {
  readonly type: 'String' | 'LocalDate' | 'Int' | 'Float' | 'Boolean';
  /** What its values are called, where they are codes. */
  readonly values?: Readonly<Record<string, Bilingual>>;
  /** What a code is called that is of no such list, such as that of an authority. */
  readonly named?: (code: string) => Bilingual;
  /** An id, for machines: no column of an export. */
  readonly isId?: true;
  /** The record that the id names, by what it is to the case: shown by its face. */
  readonly refersTo?: Bilingual & { readonly kind: string };
  /** Its answer stands in the operation log. */
  readonly isLogged?: true;
  /** Between which days it lies. */
  readonly earliest?: DayBound;
  readonly latest?: DayBound;
  /** Guards go by it, since it lifts what bars the action; what is wrong with any other answer is said by rules of its own. */
  readonly lifts?: true;
  /** A text in the form in which it is kept, such as a name or a code; as it was typed unless said. */
  readonly kept?: (typed: string) => string;
}

/** A paper to be attached; `required` may depend on the case (`OUT_OF_PROVINCE`: owners registered elsewhere). */
export interface PaperRequirement extends Bilingual {
  readonly kind: string;
  readonly required: boolean | 'OUT_OF_PROVINCE';
  /** What it must show; for its sample (X16). */
  readonly shows?: Bilingual;
}

export type Need = 'required' | 'optional';
/** Role names, any of which may act; `SYSTEM` acts by timers and events only. */
export type Actors = string | readonly string[];

export interface Step<S extends string, K extends string = string> {
  /** States it leaves; may be left out when `by` names the actor for each state. */
  readonly from?: S | readonly S[];
  readonly to: S;
  readonly by: Actors | { readonly [state in S]?: Actors };
  /** The party of the case the actor must belong to, for actions of units (default `applicant`). */
  readonly party?: string;
  /** A stage of the review of an authority's own case: closed to whoever took the stage before, as every stage is that is bound to no party. */
  readonly isApart?: true;
  /** Takes back what a stage did: open also to the person who did it, and no case waits for it. */
  readonly undoes?: true;
  /** Leaves the case where it is, and is work that waits wherever this is among the flags of its outcome. */
  readonly whileFlagged?: string;
  /** Ends the review: what is decided later is no further stage of it, so the same person may decide it. What saving completes (`opensWith`) ends it by itself. */
  readonly concludes?: true;
  readonly opinion?: Need;
  readonly papers?: readonly PaperRequirement[];
  readonly asks?: { readonly [ask in K]?: Need };
}

export interface VerdictDefinition extends Bilingual {
  readonly opinion?: Need;
}

/** A body that must be a party of the case, and what it is called. */
export interface PartySeat extends Bilingual {
  readonly by: Actors;
  readonly party: string;
}

export type Seat = Actors | PartySeat;

/** Several bodies decide side by side; `merge` is total over partial verdicts and pure. */
export interface Panel<S extends string> {
  readonly from: S | readonly S[];
  readonly seats: { readonly [seat: string]: Seat };
  readonly verdicts: { readonly [verdict: string]: VerdictDefinition };
  readonly merge: (verdicts: { readonly [seat: string]: string | undefined }) => S;
  /** Bodies that are assigned to the case learn of each other's verdicts and opinions once they have given their own. */
  readonly isBlind?: true;
}

export type Move<S extends string, K extends string = string> = Step<S, K> | Panel<S>;

/** The inputs that the actions of a process ask for, by name. */
export type Asks = Readonly<Record<string, Ask>>;

interface AnswerTypes {
  readonly String: string;
  readonly LocalDate: LocalDate;
  readonly Int: number;
  readonly Float: number;
  readonly Boolean: boolean;
}

/** What actors answer to the inputs asked for; which of them an action demands, its step says. */
export type AnswersTo<Q extends Asks> = { readonly [ask in keyof Q]?: AnswerTypes[Q[ask]['type']] };

export interface ProcessDefinition<S extends string, A extends string, Q extends Asks> extends Bilingual {
  /** `<service>.<aggregate>`, as in event types. */
  readonly id: string;
  /** The acceptance row it serves. */
  readonly row: string;
  /** Name of the GraphQL type. */
  readonly type: string;
  readonly initial: NoInfer<S>;
  /** States in which the applicant may change the form (X5). */
  readonly editable: readonly NoInfer<S>[];
  /** States in which units settle among themselves what is to be submitted: the form rests, no authority sees the case yet. */
  readonly preparing?: readonly NoInfer<S>[];
  /** The action that creating takes at once, where saving completes the business (X8). */
  readonly opensWith?: NoInfer<A>;
  /** Actions that give a case up (X5 撤销), so that nothing need be complete; `withdraw` unless said. */
  readonly abandonedBy?: readonly NoInfer<A>[];
  readonly states: { readonly [state in S]: StateDefinition };
  readonly actions: { readonly [action in A]: Bilingual };
  readonly asks?: Q;
  /** Papers that another system adds to a case that is decided. */
  readonly receives?: readonly PaperRequirement[];
}

/** The procedure of one jurisdiction: which actions exist there, from where, to where, by whom. */
export interface Variant<S extends string = string, A extends string = string, K extends string = string> {
  /** Division prefix it holds for; `default` for all others. */
  readonly code: string;
  readonly version: number;
  readonly moves: { readonly [action in A]?: Move<S, K> };
  /** Labels of states that this jurisdiction calls by another name. */
  readonly labels: { readonly [state in S]?: Bilingual };
  /** The same of actions: its buttons. */
  readonly buttons?: { readonly [action in A]?: Bilingual };
}

export interface Workflow<S extends string = string, A extends string = string, Q extends Asks = Asks> {
  readonly process: ProcessDefinition<S, A, Q>;
  readonly variants: readonly Variant<S, A, keyof Q & string>[];
}

/** The names of a workflow's actions. */
export type ActionOf<W> = W extends Workflow<infer _S, infer A, infer _Q> ? A : never;

/** What rules of a case go by: an action, or `action:STATE` where a panel's merge leads to a state. */
export type RuleKey<W> = W extends Workflow<infer S, infer A, infer _Q> ? A | `${A}:${S}` : never;

/** The names of what a workflow asks. */
export type AskOf<W> = W extends Workflow<infer _S, infer _A, infer Q> ? keyof Q & string : never;

/** What the actors of a workflow answer. */
export type AnswersOf<W> = W extends Workflow<infer _S, infer _A, infer Q> ? AnswersTo<Q> : never;

interface VariantOptions<S extends string, A extends string> {
  readonly version?: number;
  readonly labels?: { readonly [state in S]?: Bilingual };
  readonly buttons?: { readonly [action in A]?: Bilingual };
}

export const panel = <const S extends string>(definition: Panel<S>): Panel<S> => definition;

export const isPanel = <S extends string, K extends string>(move: Move<S, K>): move is Panel<S> => 'seats' in move;

/** Names the states and actions of a process once; unknown ones in a variant do not compile. */
export const defineProcess = <const S extends string, const A extends string, const Q extends Asks = Readonly<Record<never, Ask>>>(
  process: ProcessDefinition<S, A, Q>,
) => ({
  ...process,
  variant: (
    code: string,
    moves: { readonly [action in NoInfer<A>]?: Move<NoInfer<S>, keyof NoInfer<Q> & string> },
    { version = 1, labels = {}, buttons }: VariantOptions<NoInfer<S>, NoInfer<A>> = {},
  ): Variant<S, A, keyof Q & string> => ({ code, version, moves, labels, ...(buttons && { buttons }) }),
  /** The process with the procedures of all jurisdictions; running cases keep the version they began with. */
  workflow: (...variants: readonly Variant<S, A, keyof Q & string>[]): Workflow<S, A, Q> => ({ process, variants }),
});

/** The procedure in force for a division code: the longest matching prefix, the newest version, else `default`. */
export const variantFor = <S extends string, A extends string, Q extends Asks>(
  workflow: Workflow<S, A, Q>,
  division: string,
): Variant<S, A, keyof Q & string> | undefined =>
  [...workflow.variants]
    .filter(({ code }) => code === 'default' || division.startsWith(code))
    .sort((a, b) => rank(b.code) - rank(a.code) || b.version - a.version)[0];

const rank = (code: string): number => (code === 'default' ? 0 : code.length);

/** The very table a running case began with. */
export const variantOf = <S extends string, A extends string, Q extends Asks>(
  workflow: Workflow<S, A, Q>,
  { code, version }: { readonly code: string; readonly version: number },
): Variant<S, A, keyof Q & string> | undefined => workflow.variants.find((variant) => variant.code === code && variant.version === version);

/** The label of a state as its jurisdiction calls it. */
export const stateLabel = (workflow: Workflow, variant: Variant | undefined, state: string): Bilingual =>
  variant?.labels[state] ?? workflow.process.states[state] ?? { zh: state, en: state };

/** What a jurisdiction calls an action: the words on its button and in the log. */
export const actionLabel = (workflow: Workflow, variant: Variant | undefined, action: string): Bilingual =>
  variant?.buttons?.[action] ?? workflow.process.actions[action] ?? { zh: action, en: action };

const asList = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

const isByState = (by: unknown): by is Readonly<Record<string, Actors>> => typeof by === 'object' && !Array.isArray(by);

/** The moves a jurisdiction has, by action. */
export const movesIn = ({ moves }: Variant): readonly (readonly [action: string, move: Move<string>])[] =>
  Object.entries(moves).flatMap(([action, move]) => (move ? [[action, move] as const] : []));

export const statesLeft = (move: Move<string>): readonly string[] => {
  if (isPanel(move)) return asList(move.from);
  return move.from === undefined && isByState(move.by) ? Object.keys(move.by) : asList(move.from);
};

/** Whether it leaves a case where it is. */
export const staysPut = (move: Move<string>): boolean => !isPanel(move) && statesLeft(move).every((state) => state === move.to);

/** The body of a seat that is bound to a party of the case. */
export const partySeat = (panelMove: Panel<string>, seat: string): PartySeat | undefined => {
  const found = panelMove.seats[seat];
  return typeof found === 'object' && 'party' in found ? found : undefined;
};

export const seatActors = (panelMove: Panel<string>, seat: string): readonly string[] =>
  asList(partySeat(panelMove, seat)?.by ?? (panelMove.seats[seat] as Actors | undefined));

/** The roles that may make a move from a state; none when the move does not leave it. */
export const actorsOf = (move: Move<string>, state: string): readonly string[] => {
  if (!statesLeft(move).includes(state)) return [];
  if (isPanel(move)) return Object.keys(move.seats).flatMap((seat) => seatActors(move, seat));
  return isByState(move.by) ? asList(move.by[state]) : asList(move.by as Actors);
};
