import { anonymous, internalTokenHeader, type MintInternalToken } from '@anzhu/access';
import { within } from '@anzhu/observability';
import { buildASTSchema, findBreakingChanges, type GraphQLSchema, Kind, parse } from 'graphql';
import type { Asked } from './asked.ts';
import type { PooledDataSource } from './data-source.ts';

export interface Readiness {
  /** The schema of each subgraph as it was composed, recorded beside the supergraph. */
  readonly composed: Readonly<Record<string, string>>;
  readonly sources: ReadonlyMap<string, Pick<PooledDataSource, 'ask' | 'faults'>>;
  readonly mint: MintInternalToken;
  /** What is asked at the door, beside. */
  readonly asked?: readonly Pick<Asked, 'warnings'>[];
  readonly limitMs?: number;
}

const usualLimitMs = 1_500;
const mostNamed = 5;

const schemaOf = (sdl: string): GraphQLSchema => {
  const { kind, definitions } = parse(sdl, { noLocation: true });
  const query = { kind: Kind.OBJECT_TYPE_DEFINITION, name: { kind: Kind.NAME, value: 'Query' } } as const;
  return buildASTSchema({ kind, definitions: [query, ...definitions] }, { assumeValid: true, assumeValidSDL: true });
};

const lacks = (name: string, composed: string, served: string): readonly string[] => {
  const broken = findBreakingChanges(schemaOf(composed), schemaOf(served)).map(({ description }) => description);
  const more = broken.length > mostNamed ? ` And ${broken.length - mostNamed} more.` : '';
  return broken.length === 0 ? [] : [`${name}: serves less than the supergraph needs: ${broken.slice(0, mostNamed).join(' ')}${more}`];
};

/** The schema a subgraph serves; undefined where it does not answer in time. */
const servedBy = async (name: string, { sources, mint, limitMs = usualLimitMs }: Readiness): Promise<string | undefined> => {
  const asked = async () => {
    const headers = { [internalTokenHeader]: await mint(anonymous) };
    const answer = await sources.get(name)?.ask('{"query":"{ _service { sdl } }"}', headers);
    return (answer?.data?.['_service'] as { sdl?: unknown } | undefined)?.sdl;
  };
  const sdl = await within(limitMs, asked()).catch(() => undefined);
  return typeof sdl === 'string' ? sdl : undefined;
};

/** How a subgraph stands: the schema it serves, undefined where it does not answer, and what it says keeps it from serving. */
const standing = async (name: string, readiness: Readiness) => {
  const { sources, limitMs = usualLimitMs } = readiness;
  const sdl = await servedBy(name, readiness);
  const asked = sdl === undefined ? undefined : sources.get(name)?.faults();
  const faults = asked ? await within(limitMs, asked).catch(() => ['does not say whether it is ready']) : [];
  return { name, sdl, faults };
};

/** Asks once for all who want the answer at the same time. */
const askedTogether = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let asking: Promise<T> | undefined;
  return () => {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
};

/** What keeps the gateway from serving: a subgraph that serves less than was composed, or none that is ready. One that is not costs its own fields only, and is a warning. */
export const readinessOf = (readiness: Readiness) => {
  const { composed, asked = [] } = readiness;
  const judged = new Map<string, { readonly sdl: string; readonly faults: readonly string[] }>();
  const judge = (name: string, sdl: string): readonly string[] => {
    const known = judged.get(name);
    const now = known?.sdl === sdl ? known : { sdl, faults: lacks(name, composed[name] ?? '', sdl) };
    judged.set(name, now);
    return now.faults;
  };
  const all = askedTogether(() => Promise.all(Object.keys(composed).map((name) => standing(name, readiness))));
  return {
    ready: async (): Promise<readonly string[]> => {
      const answers = await all();
      if (answers.length > 0 && answers.every(({ sdl, faults }) => sdl === undefined || faults.length > 0)) return ['no subgraph is ready'];
      return answers.flatMap(({ name, sdl }) => (sdl === undefined ? [] : judge(name, sdl)));
    },
    warnings: async (): Promise<readonly string[]> => {
      const standings = (await all()).flatMap(({ name, sdl, faults }) => {
        if (sdl === undefined) return [`${name}: does not answer; its fields are UNAVAILABLE`];
        return faults.length > 0 ? [`${name}: is not ready: ${faults.join('; ')}`] : [];
      });
      return [...standings, ...asked.flatMap(({ warnings }) => warnings())];
    },
  };
};
