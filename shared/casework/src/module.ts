import type { Bilingual, Result } from '@anzhu/kernel';
import type { Timed } from '@anzhu/store';
import type { Refusal, RuleKey, Workflow } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { CaseRecord } from './case-record.ts';
import type { Alongside, CaseDeps } from './deps.ts';
import { timersOf } from './platform.ts';
import type { Circumstances, FactLoader, Process, ProcessOver } from './process.ts';
import { keysFaults } from './rule-faults.ts';
import { type Cases, createCases } from './use-case.ts';

/** What a service gives all its cases. */
export type CaseServices = Pick<
  CaseDeps<never, never, never>,
  'store' | 'calendar' | 'files' | 'secrets' | 'references' | 'namesOfUnits' | 'personsOf'
>;

type ResolverMap = Readonly<Record<string, object>>;

/** A paper that the system prints of a case, and the resolver of the link to it; none while there is none. */
export interface CasePrint {
  readonly label: Bilingual;
  readonly link: (record: never, asked: unknown, context: never) => object | null | Promise<object | null>;
}

/** The papers that the system prints of a case, by the field of its type that links to each. */
export type CasePrints = Readonly<Record<string, CasePrint>>;

/** The license, filing or registration that a case decides on, whose electronic certificate is that of the case; none while there is none. */
export type Certifies<F, X> = (record: Pick<CaseRecord<F, X>, '_id' | 'form' | 'outcome'>) => string | undefined;

/** What is particular to one process beside its rules: the foreign facts it is decided on, and what its actions change in the same transaction. `World` is what the service knows: its records, and its other cases. */
interface Definition<World, W extends Workflow, F, X, Facts> {
  readonly process: ProcessOver<W, F, X, Facts>;
  readonly facts: (world: World) => FactLoader<F, Facts>;
  readonly alongside?: { readonly [key in RuleKey<W>]?: (world: World) => Alongside<F, X, Facts> };
  /** The same of what gives a case up, whose form may lack anything. */
  readonly givenUp?: { readonly [key in RuleKey<W>]?: (world: World) => GivenUp<F, X> };
  /** What whoever decides on a case should look into. */
  readonly notes?: (world: World) => NonNullable<CaseDeps<F, X, Facts>['notes']>;
  readonly onRecord?: (world: World) => NonNullable<CaseDeps<F, X, Facts>['onRecord']>;
  readonly isTaken?: (world: World) => NonNullable<CaseDeps<F, X, Facts>['isTaken']>;
  /** Commands that do more than the engine's, such as one that waits for an answer. */
  readonly commands?: (cases: Cases<F, X, Facts>) => Partial<Pick<Cases<F, X, Facts>, 'open'>>;
  readonly prints?: (cases: Cases<F, X, Facts>, world: World) => CasePrints;
  readonly certifies?: Certifies<F, X>;
  /** Resolvers of fields that the table and the form do not say. */
  readonly resolvers?: (cases: Cases<F, X, Facts>, world: World) => ResolverMap;
}

type GivenUp<F, X> = (
  session: ClientSession,
  record: CaseRecord<F, X>,
  circumstances: Pick<Circumstances<never>, 'actor'>,
) => Promise<Result<unknown, Refusal>>;

type AnyCases = Cases<never, never, never>;

/** The cases of one process as a service runs them. */
export interface OpenedCases {
  readonly cases: AnyCases;
  readonly prints: CasePrints;
  readonly certifies: Certifies<never, never>;
  readonly resolvers: readonly ResolverMap[];
  readonly timers: readonly Timed[];
}

/** A process with all that belongs to it: what its folder exports, and a service lists once. */
export interface CaseModule<World, F = never, X = never, Facts = never> {
  readonly process: Process<F, X, Facts>;
  readonly certifies?: Certifies<F, X>;
  readonly open: (services: CaseServices, world: World) => OpenedCases;
}

/** A module as a service lists it, whatever its form. */
export interface ListedModule<World> {
  readonly process: Pick<
    Process<never, never, never>,
    'workflow' | 'collection' | 'form' | 'filters' | 'numberSeries' | 'opens' | 'sparesListed'
  > & {
    readonly outcome: object;
    readonly numbers?: object;
  };
  readonly certifies?: Certifies<never, never>;
  readonly open: CaseModule<World>['open'];
}

/** The cases of a module that the service lists; for work on other cases than the own. */
export type CasesOf = <F, X, Facts>(module: Pick<CaseModule<never, F, X, Facts>, 'process'>) => Cases<F, X, Facts>;

/** The cases of a module, for those who work on them by name. */
export type OpenedOf<M> = M extends { readonly process: Process<infer F, infer X, infer Facts> } ? Cases<F, X, Facts> : never;

type Works<World, F, X, Facts> = Readonly<Record<string, ((world: World) => Alongside<F, X, Facts>) | undefined>>;

const inWorld = <World, F, X, Facts>(works: Works<World, F, X, Facts>, world: World): Readonly<Record<string, Alongside<F, X, Facts>>> =>
  Object.fromEntries(Object.entries(works).flatMap(([key, work]) => (work ? [[key, (...done) => work(world)(...done)]] : [])));

const certifiesNothing = (): undefined => undefined;

/** Joins a process and what it reads and changes; keys are checked against the table. */
export const caseModule =
  <World>() =>
  <W extends Workflow, F, X, Facts>(module: Definition<World, W, F, X, Facts>): CaseModule<World, F, X, Facts> => {
    const { process, alongside = {}, givenUp = {}, certifies = certifiesNothing, isTaken, notes, onRecord } = module;
    const faults = keysFaults(process.workflow, alongside);
    if (faults.length > 0) throw new Error(`${process.workflow.process.id}: ${faults.join('; ')}`);
    const open = (services: CaseServices, world: World): OpenedCases => {
      const engine = createCases<F, X, Facts>({
        ...services,
        process,
        loadFacts: (...asked) => module.facts(world)(...asked),
        ...(notes && { notes: (...seen) => notes(world)(...seen) }),
        ...(onRecord && { onRecord: (...seen) => onRecord(world)(...seen) }),
        ...(isTaken && { isTaken: (...asked) => isTaken(world)(...asked) }),
        alongside: inWorld({ ...alongside, ...givenUp } as typeof alongside, world),
      });
      const cases = { ...engine, ...module.commands?.(engine) };
      return {
        cases: cases as unknown as AnyCases,
        ...{ prints: module.prints?.(cases, world) ?? {}, certifies: certifies as Certifies<never, never> },
        resolvers: module.resolvers ? [module.resolvers(cases, world)] : [],
        timers: process.timers ? [{ model: cases.model as never, onTimer: timersOf(cases) }] : [],
      };
    };
    return { process, open, ...(module.certifies && { certifies: module.certifies }) };
  };

/** Opens the cases of all modules of a service on one world, which may ask for the cases of each. */
export const openCases = <World extends Pick<CaseServices, 'references' | 'personsOf'> & Required<Pick<CaseServices, 'namesOfUnits'>>>(
  services: Omit<CaseServices, 'references' | 'namesOfUnits' | 'personsOf'>,
  modules: readonly ListedModule<World>[],
  worldOf: (casesOf: CasesOf) => World,
): { readonly world: World; readonly casesOf: CasesOf; readonly opened: readonly OpenedCases[] } => {
  const byProcess = new Map<unknown, AnyCases>();
  const casesOf: CasesOf = ({ process }) => {
    const cases = byProcess.get(process);
    if (!cases) throw new Error(`The service does not list ${process.workflow.process.id}`);
    return cases as never;
  };
  const world = worldOf(casesOf);
  const { references, namesOfUnits, personsOf } = world;
  const own = { ...services, references, namesOfUnits, ...(personsOf && { personsOf }) };
  const opened = modules.map((module) => module.open(own, world));
  for (const { cases } of opened) byProcess.set(cases.process, cases);
  return { world, casesOf, opened };
};
