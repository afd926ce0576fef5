import type { Subject } from '@anzhu/access';
import type { Variant } from '@anzhu/workflow';
import type { Days, Unit, UnitRole, World } from './world.ts';

/** Who acts: a seeded user by name, or an invented subject. */
export type Doer = string | Subject;

/** A case as the system answers with it. */
export interface MadeCase {
  readonly id?: string;
  readonly state?: string;
  readonly [field: string]: unknown;
}

/** What is wanted of a case that is made. */
export interface Want {
  /** Where the case is to rest. */
  readonly state: string;
  /** Tells it from every other of its place: its machine and its spot. */
  readonly n: number;
  /** Known by this name, so that its id is the same in every system. */
  readonly name?: string;
  /** Fields of its form, such as the machine it is about, in place of what its sample would say. */
  readonly about?: Readonly<Record<string, unknown>>;
  /** Who opens it, if not who its sample says. */
  readonly by?: Doer;
  /** The division it belongs to, if not that of the place. */
  readonly at?: string;
  /** The case itself where it is begun already: it goes on from where it stands. */
  readonly begun?: MadeCase;
  /** Whoever asks for it takes it further: it does not rest there. */
  readonly goesOn?: true;
}

/** Asks the system as a front end does. */
export type AskSystem = (query: string, variables: object) => Promise<{ readonly data?: MadeCase | null }>;

/** What an institution supervises. */
export type Discipline = 'QUALITY' | 'SAFETY';

/** A supervisor of the place's institution, whose account acts. */
export interface Overseer {
  readonly account: string;
  readonly certificateNumber: string;
  /** The chief of the institution. */
  readonly chief: string;
  /** Another supervisor there. */
  readonly other: { readonly certificateNumber: string };
}

/** Where and for what a case is made, and what its sample may ask for. */
export interface Occasion extends Omit<Want, 'name' | 'at' | 'goesOn'> {
  readonly world: World;
  readonly days: Days;
  /** The procedure in force here. */
  readonly variant: Variant;
  /** The actions that lead it to where it is to rest. */
  readonly actions: readonly string[];
  readonly unit: (role: UnitRole) => Unit;
  /** A unit of the place that builds, told by its position from those that play a part here and from each other. */
  readonly builder: (position: string) => Unit;
  /** A work-safety license of such a unit, issued before this system, is on record until a day. */
  readonly licenseOnRecord: (position: string, lastDay: string) => Promise<unknown>;
  /** The official of the place who holds a role. */
  readonly official: (role: string) => Doer;
  /** The official who holds a role where the licenses of the place are issued. */
  readonly issuingOfficial: (role: string) => Doer;
  /** A further case of a type, at the same place unless said. */
  readonly make: (type: string, want: Want) => Promise<MadeCase>;
  /** The one case of a type that all samples of the place may refer to, as none of them uses it up. */
  readonly shared: (type: string) => Promise<MadeCase>;
  /** What is made once for the place, when first asked for. */
  readonly once: <T>(name: string, make: () => Promise<T>) => Promise<T>;
  /** What must not be made side by side at the place. */
  readonly inTurn: <T>(name: string, make: () => Promise<T>) => Promise<T>;
  /** Everybody of the world is on record with what they hold. */
  readonly personsOnRecord: () => Promise<unknown>;
  /** Who supervises here in a discipline. */
  readonly supervisor: (discipline: Discipline) => Overseer;
  /** Both are on record; answers with their ids. */
  readonly supervisorsOnRecord: () => Promise<Readonly<Record<Discipline, string>>>;
  /** A number as it is typed by hand, from a series that no story takes. */
  readonly typedSerial: (width: number) => string;
  readonly askAs: (who: Doer) => AskSystem;
}

/** How one case comes to be. */
export interface Plan<F = object> {
  readonly opener: Doer;
  readonly form: Partial<F>;
  /** The case itself where it is begun already: it goes on from where it stands. */
  readonly begun?: MadeCase;
  /** Makes the platform take an action. */
  readonly causes?: Readonly<Record<string, (record: MadeCase) => Promise<unknown>>>;
  /** Others of the opener's authority, by the role in which they act on the case. */
  readonly colleagues?: Readonly<Record<string, Doer>>;
  /** Parties of the case that are not called as the parts units play. */
  readonly parties?: Readonly<Record<string, Doer>>;
}

/** What a process says of its samples; the states and the ways there are its table's. `F` is its form. */
export interface Sample<F = object> {
  readonly plan: (occasion: Occasion) => Promise<Plan<F>>;
  /** Where a case rests to which all samples of its place may refer. */
  readonly sharedIn?: string;
  /** Whether commands lead a case of a division to a state; unless said, all do everywhere. */
  readonly reaches?: (division: string, state: string) => boolean;
  /** What is typed where an action asks for something of a certain form. */
  readonly answers?: Readonly<Record<string, (occasion: Occasion) => unknown>>;
  /** Its plan leads over cases of other processes, which are their samples too. */
  readonly leadsOverOthers?: true;
  /** Made only where other samples ask for it, not in every state. */
  readonly onlyForOthers?: true;
  /** What of a place must stand before any sample there is made. */
  readonly foundation?: (occasion: Occasion) => Promise<unknown>;
  /** What of a sample lies a day back, such as a notice whose window is over: made before all samples while the system's clock is a day behind. */
  readonly dayBefore?: (occasion: Occasion) => Promise<unknown>;
  /** The fields by which a case is found when a list is searched for a text. */
  readonly named?: (text: string) => Partial<F>;
}
