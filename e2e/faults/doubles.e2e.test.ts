import { randomUUID } from 'node:crypto';
import { expect, inject, it } from 'vitest';
import type { Answer, GraphqlBody } from '../../infra/local/src/client/answer.ts';
import type { Client } from '../../infra/local/src/client/client.ts';
import { story } from '../crane-blocks-completion/story.ts';
import { stageOf } from '../harness/stage.ts';
import { rehearse } from '../harness/story.ts';
import { allFollowed, eachOnce, effectsOf } from './effects.ts';

interface Input {
  readonly requestId?: string;
  readonly expectedVersion?: number;
}

const answerIn = ({ data }: GraphqlBody): Answer | undefined =>
  Object.values(data ?? {}).find((one): one is Answer => typeof one === 'object' && one !== null && '__typename' in one);

/** What came back, by its type and record; a refusal without one. */
const told = (body: GraphqlBody) => [answerIn(body)?.__typename, answerIn(body)?.id, body.errors?.[0]?.extensions?.code];

const isDone = (body: GraphqlBody): boolean => answerIn(body)?.id !== undefined;

type Sent = readonly [body: GraphqlBody, rival?: GraphqlBody];

/** Twice at one moment under its request id; where it says which version it has seen, a third time under another. */
const sentDoubly = async (send: (variables: object) => Promise<GraphqlBody>, input: Input): Promise<Sent> => {
  const rival = input.expectedVersion === undefined ? [] : [send({ input: { ...input, requestId: randomUUID() } })];
  const [first, second, other] = (await Promise.all([send({ input }), send({ input }), ...rival])) as [
    GraphqlBody,
    GraphqlBody,
    GraphqlBody?,
  ];
  expect(told(second)).toEqual(told(first));
  return other ? [first, other] : [first];
};

/** Sends each mutation so; what is done is the answer, whoever has done it. */
const doubling =
  (rivaled: Set<string>) =>
  (ask: Client['ask']): Client['ask'] =>
  async (who, query, variables = {}) => {
    const { input } = variables as { readonly input?: Input };
    if (!input?.requestId || !/^\s*mutation/.test(query)) return ask(who, query, variables);
    const sent = (await sentDoubly((one) => ask(who, query, one), input)).filter((body) => body !== undefined);
    if (sent.length > 1) rivaled.add(/(\w+)\(input/.exec(query)?.[1] ?? query);
    const done = sent.filter(isDone);
    expect(done.length, query).toBeLessThanOrEqual(1);
    return (done[0] ?? sent[0]) as GraphqlBody;
  };

it.skipIf(process.env['ANZHU_URL'] !== undefined)(
  'reliability: whatever the story does is sent twice, and by a rival under another request id at the same moment: one effect, answered alike',
  async () => {
    const system = inject('system');
    const rivaled = new Set<string>();
    const stage = stageOf(system, { sending: doubling(rivaled) });
    await rehearse(story, stage);
    await allFollowed(system);
    expect(await effectsOf(stage)).toMatchObject(eachOnce);
    expect(rivaled.size).toBeGreaterThan(10);
  },
  120_000,
);
