import { eventsOfAggregate } from '@anzhu/messaging';
import { onNats } from '../../infra/local/src/on-stores.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { contractor } from './certified.ts';

const licenseId = async (stage: Stage): Promise<string> => {
  const who = contractor(stage);
  const { data } = await stage.client.ask(who, 'query ($uscc: ID!) { found: unit(uscc: $uscc) { license { id } } }', { uscc: who.org });
  return (data?.['found'] as { license?: { id?: string } } | null)?.license?.id ?? '';
};

const published = async (stage: Stage) => {
  const record = { service: 'partner', aggregate: 'license', id: await licenseId(stage) };
  return await onNats(async (nats) => await eventsOfAggregate(await nats.jetstreamManager(), record), stage.system.natsUrl);
};

/** P3: what is decided is told to partner systems, and anybody reads what they may be told. */
export const toldToPartners: readonly Step[] = [
  {
    row: 'P3',
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
    row: 'P3',
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
];
