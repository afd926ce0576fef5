import type { Bilingual } from '@anzhu/kernel';

/** What is begun next, as a case of another process of the service, while a case rests in a state; called as its button is. */
export interface FollowUp extends Bilingual {
  /** The process, by its id. */
  readonly begins: string;
  /** Any of these roles may begin it: */
  readonly by: readonly string[];
  /** of the organisation that is this party of the case (`applicant` unless another is said), */
  readonly party?: string;
  /** or one of the parties of these kinds, of each of which there may be several (`CONTRACTOR-0`), */
  readonly partyKinds?: readonly string[];
  /** or to which this seat is assigned; */
  readonly seat?: string;
  /** units of these kinds alone; */
  readonly unitKinds?: readonly string[];
  /** the persons alone whom the case names there, by ids of the service. */
  readonly persons?: string;
  /** What its form begins with: fields, by their place in this case. */
  readonly form: Readonly<Record<string, string>>;
  /** It may be begun, and no case waits for it. */
  readonly isOptional?: true;
  /** It may be begun at any time, and a case waits for it from when one of these comes among the flags of its outcome until it is begun, or none of them is there. */
  readonly whileFlagged?: readonly string[];
}

/** Whether it may also be begun while no case waits for it. */
export const isOffered = ({ isOptional, whileFlagged }: FollowUp): boolean => isOptional === true || whileFlagged !== undefined;

/** Whether one of these flags asks for it; of what no flag asks for always. */
export const isAsked = ({ whileFlagged }: FollowUp, flags: readonly string[]): boolean =>
  whileFlagged?.some((flag) => flags.includes(flag)) ?? true;

/** What a case that waits for a follow-up is marked with. */
export const markOf = ({ begins, seat }: Pick<FollowUp, 'begins' | 'seat'>): string => (seat === undefined ? begins : `${begins}:${seat}`);

interface Leading {
  readonly leadsTo?: readonly FollowUp[];
}

type States = Readonly<Record<string, Leading>>;

/** What is begun next while a case rests in a state. */
export const followUpsIn = ({ states }: { readonly states: States }, state: string): readonly FollowUp[] => states[state]?.leadsTo ?? [];

/** Those of them for which a case waits. */
export const awaitedIn = (process: { readonly states: States }, state: string): readonly FollowUp[] =>
  followUpsIn(process, state).filter(({ isOptional }) => !isOptional);

/** Whether cases of the process ever wait for another to be begun. */
export const everAwaits = (process: { readonly states: States }): boolean =>
  Object.keys(process.states).some((state) => awaitedIn(process, state).length > 0);

interface Coming {
  readonly from: string;
  readonly to: string;
  readonly awaits: readonly string[];
  /** Processes of which a case was begun before. */
  readonly followed?: readonly string[] | undefined;
  /** Those of its outcome, before and after. */
  readonly flags?: readonly [readonly string[], readonly string[]];
}

/** For what a case waits that comes from one state into another, or has other flags: what was begun already where it came from is not asked for again, unless a flag asks for it that was not there. */
export const awaitedAfter = (
  process: { readonly states: States },
  { from, to, awaits, followed = [], flags: [had, has] = [[], []] }: Coming,
): readonly string[] => {
  const raised = has.filter((flag) => !had.includes(flag));
  const isNew = (followUp: FollowUp): boolean => followUp.whileFlagged !== undefined && isAsked(followUp, raised);
  const before = awaitedIn(process, from).map(markOf);
  return awaitedIn(process, to)
    .filter((followUp) => !followed.includes(followUp.begins) && isAsked(followUp, has))
    .filter((followUp) => isNew(followUp) || awaits.includes(markOf(followUp)) || !before.includes(markOf(followUp)))
    .map(markOf);
};
