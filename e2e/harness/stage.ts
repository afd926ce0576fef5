import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import { actingBy, type Client, createClient } from '../../infra/local/src/client/client.ts';
import { type Operations, operationsOf } from '../../infra/local/src/client/operations.ts';
import { repositoryRoot } from '../../infra/local/src/env.ts';
import { daysFrom } from '../../infra/local/src/sample/days.ts';
import { inventWorld } from '../../infra/local/src/sample/world.ts';
import { genericActs } from '../generic-client/generic-acts.ts';
import { betrayingNobody } from './betrays-nobody.ts';
import type { SystemUnderTest } from './system.ts';

let sdl: string | undefined;

/** What the gateway serves: the committed schema. */
export const supergraphSdl = (): string => {
  sdl ??= readFileSync(process.env['SUPERGRAPH_FILE'] ?? join(repositoryRoot(), 'gateway/supergraph.graphql'), 'utf8');
  return sdl;
};

let schema: GraphQLSchema | undefined;

/** The same as a client reads it. */
export const supergraphSchema = (): GraphQLSchema => {
  schema ??= buildASTSchema(parse(supergraphSdl()), { assumeValid: true, assumeValidSDL: true });
  return schema;
};

interface StageOptions {
  readonly seed?: number;
  readonly division?: string;
  /** How long a request is sent again while the system is out of reach, as front ends do. */
  readonly patienceMs?: number;
  /** Where papers are not what the story is about: one file serves as all of them. */
  readonly sharesFile?: boolean;
  /** In which the system answers; Chinese unless said. */
  readonly language?: 'zh' | 'en';
  /** How questions and mutations are sent, where otherwise than once. */
  readonly sending?: (ask: Client['ask']) => Client['ask'];
}

/** Of two files that are tested side by side one has the odd seeds. */
const [sides, side] = [2, Number(process.env['VITEST_POOL_ID'] ?? 0) % 2];

/** A seed no earlier run has had: seconds since 2026. */
const freshSeed = (): number => Math.floor((Date.now() - Date.UTC(2026, 0, 1)) / 1000) % 30_000_000;

let last = 0;
const nextSeed = (): number => {
  const fresh = freshSeed();
  last = Math.max(last + sides, fresh - (fresh % sides) + side);
  return last;
};

let operations: Operations | undefined;

const knownOperations = (): Operations => {
  operations ??= operationsOf(supergraphSdl());
  return operations;
};

/** Everything a story plays with: the system, invented units and persons, and the cases so far. */
export const stageOf = (
  system: SystemUnderTest,
  {
    seed = nextSeed(),
    division = '530102',
    patienceMs = 300_000,
    sharesFile = false,
    language = 'zh',
    sending = (ask) => ask,
  }: StageOptions = {},
) => {
  const operations = knownOperations();
  const sender = createClient({ baseUrl: system.baseUrl, issuerUrl: system.issuerUrl, operations, patienceMs, language });
  const ask = betrayingNobody(sending(sender.ask));
  const client: Client = { ...sender, ask, act: actingBy(ask, operations) };
  const kept = new Map<string, Answer>();
  return {
    system,
    patienceMs,
    client,
    acts: genericActs(client, { schema: supergraphSchema(), division, sharesFile }),
    world: inventWorld(seed, division),
    days: daysFrom(),
    /** Remembers an answer under a name for later steps. */
    keep: async (name: string, answer: Promise<Answer> | Answer): Promise<Answer> => {
      const settled = await answer;
      if (settled.__typename !== 'Error') kept.set(name, settled);
      return settled;
    },
    recall: (name: string): Answer => kept.get(name) ?? { __typename: 'Nothing' },
  };
};

export type Stage = ReturnType<typeof stageOf>;
