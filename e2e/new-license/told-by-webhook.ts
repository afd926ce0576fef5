import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Subject } from '@anzhu/access';
import type { CloudEvent } from '@anzhu/contracts';
import { newId } from '@anzhu/kernel';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import { verifies } from '../../infra/local/test/answering-receiver.ts';
import type { Stage } from '../harness/stage.ts';

/** Administers the platform in the province of the story. */
export const administrator: Subject = {
  ...{ id: 'guangxi-admin', name: '广西壮族自治区平台管理员', org: '450000-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '450000' },
  roles: ['PLATFORM_ADMIN'],
};

interface Kept {
  readonly secret: string | null;
}

const keep = async ({ client }: Stage, [act, type]: readonly [string, string], input: object): Promise<Kept> => {
  const query = `mutation ($input: ${type}!) { done: ${act}(input: $input) { ... on PartnerKept { secret } ... on RequirementsNotMet { faults { path en } } } }`;
  const { data } = await client.ask(administrator, query, { input: { requestId: newId(), ...input } });
  return data?.['done'] as Kept;
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

/** The administrator lets a partner in and sets its webhook, which then receives what happened to licenses of the province, signed. */
export const readByWebhook = async (stage: Stage): Promise<Answer> => {
  const name = `e2e-hook-${stage.world.seed}-${newId().slice(-8)}`;
  const receiver = createServer().listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const { port } = receiver.address() as AddressInfo;
  await keep(stage, ['addPartner', 'AddPartnerInput'], { name, regions: [administrator.region], kinds: ['license'] });
  const arrival = once(receiver, 'request');
  const { secret } = await keep(stage, ['setPartnerWebhook', 'PartnerWebhookInput'], { name, url: `http://127.0.0.1:${port}/` });
  const [request, response] = await arrival;
  const body = await bodyOf(request);
  const event = JSON.parse(body) as CloudEvent;
  const isSigned = verifies(secret ?? '', { path: '/', headers: request.headers, body });
  response.writeHead(410).end();
  receiver.close();
  return {
    __typename: event.type,
    isSigned,
    isItsId: request.headers['webhook-id'] === event.id,
    place: String(event.data['division']).slice(0, 2),
  };
};
