import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import { actingBy, type Client, createClient } from '../../infra/local/src/client/client.ts';
import { operationsOf } from '../../infra/local/src/client/operations.ts';
import { repositoryRoot } from '../../infra/local/src/env.ts';
import { daysFrom } from '../../infra/local/src/sample/days.ts';
import { inventWorld } from '../../infra/local/src/sample/world.ts';
import { genericActs } from '../generic-client/generic-acts.ts';
import type { SystemUnderTest } from './system.ts';

/** What the gateway serves: the committed schema. */
export const supergraphSdl = (): string =>
  readFileSync(process.env['SUPERGRAPH_FILE'] ?? join(repositoryRoot(), 'gateway/supergraph.graphql'), 'utf8');

let schema: GraphQLSchema | undefined;

/** The same as a client reads it. */
export const supergraphSchema = (): GraphQLSchema => {
  schema ??= buildASTSchema(parse(supergraphSdl()), { assumeValid: true, assumeValidSDL: true });
  return schema;
};

interface StageOptions {
  readonly seed?: number;
  readonly division?: string;
  readonly patienceMs?: number;
  /** Where papers are not what the story is about: one file serves as all of them. */
  readonly sharesFile?: boolean;
  /** How questions and mutations are sent, where otherwise than once. */
  readonly sending?: (ask: Client['ask']) => Client['ask'];
}

/** A seed no earlier run has had: seconds since 2026. */
const freshSeed = (): number => Math.floor((Date.now() - Date.UTC(2026, 0, 1)) / 1000) % 30_000_000;

let last = 0;
const nextSeed = (): number => {
  last = Math.max(last + 1, freshSeed());
  return last;
};

/** Everything a story plays with: the system, invented units and persons, and the cases so far. */
export const stageOf = (
  system: SystemUnderTest,
  { seed = nextSeed(), division = '530102', patienceMs = 0, sharesFile = false, sending = (ask) => ask }: StageOptions = {},
) => {
  const operations = operationsOf(supergraphSdl());
  const sender = createClient({ baseUrl: system.baseUrl, issuerUrl: system.issuerUrl, operations, patienceMs });
  const ask = sending(sender.ask);
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
