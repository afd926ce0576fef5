import type { Answer } from '../client/answer.ts';
import type { Who } from '../client/client.ts';
import type { Plan } from './drive.ts';
import type { Place } from './place.ts';
import type { Hop } from './route.ts';

export interface Want {
  /** Where the case is to rest. */
  readonly state: string;
  /** Tells it from every other: its machine and its spot. */
  readonly n: number;
  /** Known by this name, so that its id is the same in every system. */
  readonly name?: string;
  /** Fields of its form, such as the machine it is about, in place of what its recipe would make. */
  readonly about?: Readonly<Record<string, unknown>>;
  /** Who opens it, if not who its recipe says. */
  readonly by?: Who;
}

/** What a recipe makes a plan from. */
export interface Kitchen extends Want {
  readonly place: Place;
  readonly variant: string;
  readonly hops: readonly Hop[];
  /** A further case of a type, at the same place. */
  readonly make: (type: string, want: Want) => Promise<Answer>;
  /** The one case of a type that all samples of the place may refer to, as none of them uses it up. */
  readonly shared: (type: string) => Promise<Answer>;
}

/** How a case of a type comes to be: who opens it with what form, and what makes the platform act on it. */
export type Recipe = (kitchen: Kitchen) => Promise<Pick<Plan, 'opener' | 'form' | 'causes' | 'parties'>>;

/** Whether the case is approved on its way, so that it uses up what it is about. */
export const isSpending = ({ hops }: Kitchen): boolean => hops.some(({ action }) => action === 'approve');
