import type { CloudEvent } from '@anzhu/contracts';
import { newId } from '@anzhu/kernel';
import { eventsOfAggregate } from '@anzhu/messaging';
import { waitFor } from '@anzhu/testing';
import mongoose, { type Connection } from 'mongoose';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import { storeEnv } from '../../infra/local/src/env.ts';
import { onNats } from '../../infra/local/src/on-stores.ts';
import { serviceModule } from '../../infra/local/src/service-module.ts';
import { consumerOf, loginAsPartner } from '../../infra/local/test/partner-client.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { contractor } from './certified.ts';
import { administrator, readByWebhook } from './told-by-webhook.ts';

const licenseId = async (stage: Stage): Promise<string> => {
  const who = contractor(stage);
  const { data } = await stage.client.ask(who, 'query ($uscc: ID!) { found: unit(uscc: $uscc) { license { id } } }', { uscc: who.org });
  return (data?.['found'] as { license?: { id?: string } } | null)?.license?.id ?? '';
};

const published = async (stage: Stage) => {
  const record = { service: 'partner', aggregate: 'license', id: await licenseId(stage) };
  return await onNats(async (nats) => await eventsOfAggregate(await nats.jetstreamManager(), record), stage.system.natsUrl);
};

/** A partner is let in by command, and reads what it follows as a partner does. */
const readAsPartner = async ({ system, world }: Stage): Promise<Answer> => {
  const name = `e2e-${world.seed}-${newId().slice(-8)}`;
  const { commandPartner } = (await serviceModule('partner', 'access/command.store')) as {
    readonly commandPartner: (database: Connection, args: readonly string[]) => Promise<string>;
  };
  const mongo = await mongoose.createConnection(system.mongoUri).asPromise();
  const told = await commandPartner(mongo.useDb('partner'), ['add', name, '--region', '450000', '--kind', 'license']);
  await mongo.close();
  const partner = await loginAsPartner(system.natsUrl, name, /: ([\w-]{43})\n/.exec(told)?.[1] ?? '');
  const open = () => consumerOf(partner, name);
  await waitFor(
    () =>
      open().then(
        () => true,
        () => false,
      ),
    { what: 'the consumer of a partner' },
  );
  const message = await (await open()).next();
  const { type, source } = message?.json<CloudEvent>() ?? {};
  await partner.close();
  return { __typename: type ?? 'nothing', source, place: message?.subject.split('.')[5] };
};

/** A broker that is given lets in whom its operator says. */
const letIn: readonly Step[] = storeEnv()['NATS_URL']
  ? []
  : [
      {
        row: 'front-ends 4:',
        zh: '合作方凭密钥读取所订阅地区的公开事件',
        en: 'a partner that was let in by command reads the events of its region',
        by: () => null,
        act: readAsPartner,
        expected: { __typename: /^partner\.license\./, source: '/anzhu/partner', place: '45' },
      },
      {
        row: 'front-ends 4:',
        zh: '省级平台管理员登记合作方并设置推送, 事件签名送达',
        en: 'an administrator of the province lets a partner in by GraphQL, and its webhook receives what happened, signed',
        by: () => administrator,
        act: readByWebhook,
        expected: { __typename: /^partner\.license\./, isSigned: true, isItsId: true, place: '45' },
      },
    ];

/** What is decided is told to partner systems, and anybody reads what they may be told. */
export const toldToPartners: readonly Step[] = [
  {
    row: 'front-ends 4:',
    zh: '许可证颁发作为公开事件告知合作方',
    en: 'partner systems are told that it was issued, by an event of their own',
    by: () => null,
    act: async (stage) => {
      const [first] = await published(stage);
      return { __typename: first?.type ?? 'nothing', number: first?.eventnumber, status: first?.data['status'], source: first?.source };
    },
    expected: { __typename: 'partner.license.issued.v1', number: 1, status: 'VALID', source: '/anzhu/partner' },
    soon: true,
  },
  {
    row: 'front-ends 4:',
    zh: '公开事件目录不用登录即可查阅',
    en: 'what partners may be told is read by anybody, as a page and as a schema',
    by: () => null,
    act: async ({ system: { baseUrl } }) => {
      const page = await fetch(`${baseUrl}/events`);
      const schema = await fetch(`${baseUrl}/events/schemas/partner.license.issued.v1.json`);
      const isListed = (await page.text()).includes('partner.license.issued.v1');
      return { __typename: 'Page', isListed, title: ((await schema.json()) as { title: string }).title };
    },
    expected: { __typename: 'Page', isListed: true, title: 'partner.license.issued.v1' },
  },
  ...letIn,
];
