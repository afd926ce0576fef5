import type { Subject, UnitKind } from '@anzhu/access';
import type { Bilingual, Fault, LocalDate } from '@anzhu/kernel';
import type { EventDraft, IndexDefinition, Tally, Timer } from '@anzhu/store';
import type { ActionOf, AnswersOf, Ask, AskOf, BlockReason, Command, RuleKey, Workflow } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { CaseRecord, HandedOn } from './case-record.ts';
import type { FilterDefinition } from './filter-definition.ts';
import { type Flags, flagFilters } from './flags.ts';
import type { Form, FormOf } from './form.ts';
import type { Guard } from './guard-type.ts';
import { ruleFaults } from './rule-faults.ts';

/** What a decision knows beside the case: the moment, the actor, foreign facts and what the actor was asked. */
export interface Circumstances<Facts, Asked = Readonly<Record<never, never>>> {
  readonly at: Date;
  readonly today: LocalDate;
  readonly actor: Pick<Subject, 'id' | 'name' | 'org' | 'region'>;
  readonly facts: Facts;
  readonly asked: Asked;
  readonly opinion?: string | undefined;
  readonly verdict?: string | undefined;
  /** The seat of the panel that the actor took; known to effects. */
  readonly seat?: string | undefined;
  /** Serial taken for this action, where the process numbers it. */
  readonly serial?: number | undefined;
}

/** What an action does beside moving the case. */
export interface Effect<X, T extends string = never> {
  readonly outcome?: Partial<X>;
  readonly events?: readonly EventDraft[];
  readonly timers?: readonly Timer<T>[];
  /** The limit of a case that brings its own; it stays until another is set, or a state without one is reached. */
  readonly dueAt?: LocalDate | null;
  readonly assigned?: Readonly<Record<string, string>>;
  /** Processes of which a case was begun before, by their ids, so that none is waited for. */
  readonly followed?: readonly string[];
  /** What came of it, as the operation log says it behind the action; it names no person. */
  readonly logged?: Bilingual;
}

type Rule<Record, At, Out> = (record: Record, circumstances: At) => Out;
type Rules<Case, At, Out> = Readonly<Record<string, Rule<Case, At, Out> | undefined>>;

/** One of the values that may be answered, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: Bilingual;
}

/** How an action numbers what it brings about. */
export interface Numbering<Record, At> {
  /** Scope of the gapless serial it takes; none where the number is typed, or none is given. */
  readonly scope: Rule<Record, At, string | undefined>;
  /** The number it gives, once the serial is known; null where it gives none. */
  readonly number: Rule<Record, At, string | null>;
  /** What asks for the number where it is typed. */
  readonly typedAs?: string;
}

/** Who opens a case: units of certain kinds, staff of an authority, or both. */
export interface Opener {
  readonly roles: readonly string[];
  readonly unitKinds?: readonly UnitKind[];
  /** Kinds of which a unit must not be, whatever else it is. */
  readonly notKinds?: readonly UnitKind[];
}

/** What the platform does when a timer is due: the action of that name, unless a guard blocks it. */
export interface TimerRule {
  /** What is done instead when a guard blocks the action. */
  readonly whenBlocked?: (reasons: readonly BlockReason[]) => Command;
}

/** What a process says of its cases whatever their form still lacks. */
interface Described<F, X, Facts> {
  readonly collection: string;
  /** Fields decided by the process that are shown beside the common ones; by those called `number` or `…Number` a case is found in lists. */
  readonly outcome: { readonly [field in keyof X & string]?: Ask };
  readonly filters?: Readonly<Record<string, FilterDefinition>>;
  /** What may need attention of a case, until it ends: shown and listed, and told to who has decided it and to its applicant unless the flag says why not. */
  readonly flags?: Flags;
  readonly indexes?: readonly IndexDefinition[];
  /** Counts kept of its cases with every write, for statistics. */
  readonly tally?: Tally;
  /** Drafts may be imported from a workbook (X15); the fields that tell one record from another, such as maker and serial number. */
  readonly imports?: { readonly sameness: readonly (keyof F & string)[] };
  /** Drafts are seen by parties and authorities like everything else (C11). */
  readonly isSeenAtOnce?: true;
  /** The field of the form that names the record whose follow-up it is: once handed on, a case keeps it, so that no other record waits for it in vain. */
  readonly followsUp?: keyof F & string;
  /** What doing it again is called once it has passed, with what the form had; such as a change of what is registered. */
  readonly repeatedAs?: Bilingual;
  /** Why a unit on the blacklist hands it in all the same (E15): it makes something safer, sets free or corrects. What says nothing bars it. */
  readonly sparesListed?: Bilingual;
  /** Decided by the departments of the level that receives in the jurisdiction, and by no other: one case, one authority. */
  readonly isOfOneAuthority?: true;
  /** Opened by another system only: no mutation creates it. */
  readonly isPushed?: true;
  /** By variant code, else `default`. */
  readonly opens: { readonly default: Opener; readonly [variant: string]: Opener };
  /** Whether the business is done in a division at all; everywhere unless said. What is not offered is refused by `place`. */
  readonly isOffered?: (division: string) => boolean;
  /** The fields of the form by which a fact is found, other than those that tell the place: where one is at fault, no rule that asks for the fact answers. */
  readonly factsBy?: { readonly [fact in keyof Facts & string]?: readonly (keyof F & string)[] };
  /** Division of the receiving authority, or what is wrong with the form that it cannot be told. */
  readonly place: (form: Partial<F>, facts: Facts, applicant: Pick<Subject, 'org' | 'region'>) => string | Fault;
  readonly parties?: (form: Partial<F>, facts: Facts) => Readonly<Record<string, string>>;
  /** Parties of whom the other units of a case are not told who they are, such as the employer of somebody whom another unit names. */
  readonly untoldParties?: readonly string[];
  readonly assigned?: (form: Partial<F>, facts: Facts) => Readonly<Record<string, string>>;
  /** The record or records the case is about, such as cranes, by whose page it and its log are found; indexed. */
  readonly about?: (form: Partial<F>, facts: Facts) => string | readonly string[] | undefined;
  /** Type of the record on whose page its cases are listed, by `about`. */
  readonly pageOf?: string;
  /** What the case is called in lists and found by; what is not known yet is left out. */
  readonly title: (form: Partial<F>, facts: Facts) => readonly (string | undefined)[];
  /** Its title may name persons or hold what somebody wrote: no event says it. */
  readonly keepsTitle?: true;
  /** Which codes of a field whoever opens a case may choose, where it is not all. */
  readonly choosable?: { readonly [field in keyof F & string]?: (who: Pick<Subject, 'roles'>) => readonly string[] };
  /** What is known already while it is drafted, of what is decided later; `before` is what it had. */
  readonly drafted?: (form: Partial<F>, facts: Facts, before: Partial<X>) => Partial<X>;
  /** What a case is again by an action that gives a change up, where it says so. */
  readonly givenUp?: Readonly<Record<string, (outcome: Partial<X>) => Partial<Pick<CaseRecord<F, X>, 'form' | 'title' | 'about'>>>>;
  /** What moves with a time limit that is counted anew: the outcome that says it, the timer at its end. */
  readonly limitMoved?: (record: CaseRecord<F, X>, dueAt: LocalDate) => Pick<Effect<X, string>, 'outcome' | 'timers'>;
  /** Name of the series of numbers, for processes that number the same thing; the process's own id unless said. */
  readonly numberSeries?: string;
  /** Fields of records that the form names, by the path by which conditions of the form go by them (`craneId.category`). */
  readonly named?: (facts: Facts) => Readonly<Record<string, unknown>>;
  /** Whether the applicant comes from another province than the receiving authority, whose division is given. */
  readonly isOutOfProvince?: (form: Partial<F>, facts: Facts, division: string) => boolean;
}

/** Everything particular to one process, as the engine reads it: table, form, requirements, guards, effects. The rest is written once, here in casework. */
export interface Process<F, X, Facts> extends Described<F, X, Facts> {
  readonly workflow: Workflow;
  readonly form: Form;
  /** Faults of the form that need more than one field or foreign facts; all of them at once. Run when the form is handed on. */
  readonly requirements?: Rule<CaseRecord<F, X>, Circumstances<Facts>, readonly Fault[]>;
  readonly guards?: Readonly<Record<string, Guard<CaseRecord<F, X>, Circumstances<Facts>> | undefined>>;
  readonly withheld?: Readonly<Record<string, Guard<CaseRecord<F, X>, Circumstances<Facts>> | undefined>>;
  readonly choices?: Rules<CaseRecord<F, X>, Circumstances<Facts>, readonly Choice[]>;
  readonly answers?: Readonly<Record<string, Guard<CaseRecord<F, X>, Circumstances<Facts>> | undefined>>;
  readonly numbers?: Readonly<Record<string, Numbering<CaseRecord<F, X>, Circumstances<Facts>> | undefined>>;
  readonly effects?: Rules<CaseRecord<F, X>, Circumstances<Facts>, Effect<X, string>>;
  readonly timers?: Readonly<Record<string, TimerRule>>;
}

/** What an action is decided by: what its actors answer, and what the platform tells with actions of its own. */
type Known<W, Facts, Told> = Circumstances<Facts, AnswersOf<W> & Partial<Told>>;

/** A process as its folder writes it. Keys are checked against the table; what runs once the form was handed on gets it complete. */
interface DefinedProcess<W extends Workflow, S extends Form, X, Facts, Told, T extends string> extends Described<FormOf<S>, X, Facts> {
  readonly workflow: W;
  readonly form: S;
  readonly requirements?: Rule<CaseRecord<FormOf<S>, X>, Known<W, Facts, Told>, readonly Fault[]>;
  /** By action. */
  readonly guards?: { readonly [action in ActionOf<W>]?: Guard<HandedOn<FormOf<S>, X>, Known<W, Facts, Told>> };
  /** What may be answered, by what was asked, where it is one of what the case or its facts know. */
  readonly choices?: { readonly [ask in AskOf<W>]?: Rule<HandedOn<FormOf<S>, X>, Known<W, Facts, Told>, readonly Choice[]> };
  /** Guards that no answer lifts: what they bar is not even offered. */
  readonly withheld?: { readonly [action in ActionOf<W>]?: Guard<HandedOn<FormOf<S>, X>, Known<W, Facts, Told>> };
  /** What is wrong with an answer, by what was asked; said at the path of its field beside everything else. Of what persons answer: what the platform tells is right. */
  readonly answers?: { readonly [ask in AskOf<W>]?: Guard<HandedOn<FormOf<S>, X>, Known<W, Facts, Told>> };
  readonly numbers?: { readonly [key in RuleKey<W>]?: Numbering<HandedOn<FormOf<S>, X>, Known<W, Facts, Told>> };
  readonly effects?: { readonly [key in RuleKey<W>]?: Rule<HandedOn<FormOf<S>, X>, Known<W, Facts, Told>, Effect<X, NoInfer<T>>> };
  /** The actions of the platform that effects set a time for. */
  readonly timers?: { readonly [action in T]: TimerRule };
}

/** For what facts are read. */
interface FactsFor {
  readonly applicant: string;
  readonly caseId?: string;
  readonly session?: ClientSession | undefined;
  /** The action that is taken; none where a form is kept, tried or shown, so that what effects alone go by need not be read. */
  readonly taken?: string | undefined;
}

/** Reads the foreign facts a process decides on, within the transaction where there is one. */
export type FactLoader<F, Facts> = (form: Partial<F>, context: FactsFor) => Promise<Facts>;

/** A process with the workflow it was defined over, by whose actions its module names its work. */
export type ProcessOver<W extends Workflow, F, X, Facts> = Process<F, X, Facts> & { readonly workflow: W };

/** Defines a process by its outcome, the foreign facts it is decided on, and what the platform tells with actions of its own; throws where its rules do not fit its table. */
export const defineCaseProcess =
  <X, Facts, Told = object>() =>
  <W extends Workflow, S extends Form, const T extends ActionOf<W> = never>(
    process: DefinedProcess<W, S, X, Facts, Told, T>,
  ): ProcessOver<W, FormOf<S>, X, Facts> => {
    const faults = ruleFaults(process);
    if (faults.length > 0) throw new Error(`${process.workflow.process.id}: ${faults.join('; ')}`);
    const filters = { ...process.filters, ...flagFilters(process.flags) };
    return { ...process, filters } as unknown as ProcessOver<W, FormOf<S>, X, Facts>;
  };
