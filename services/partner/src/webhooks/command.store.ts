import { parseArgs } from 'node:util';
import { systemClock } from '@anzhu/kernel';
import { sealedTexts } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { startOf, whole } from '../access/command.store.ts';
import { done, inWords } from '../access/command-answer.store.ts';
import { commandWebhooks } from './command-webhooks.store.ts';
import { nextSendAt, pauseLeft, signingSecrets, stateOf, type Webhook } from './webhook.ts';
import { failures, stops, webhookStates } from './webhook-words.ts';
import { type WebhookDelivery, webhookDeliveriesIn } from './webhooks.store.ts';

const usage = `用法 / Usage:
  npm run partner -- webhook NAME      推送地址、状态和进度 / where events are posted, its state and how far it has come
  npm run partner -- webhook NAME URL [--from all|now|SEQUENCE|TIME]
                                       设置推送地址, 新设的密钥只显示一次 / where to post; of a new one the secret is shown once
  npm run partner -- webhook NAME rotate [--overlap-hours N]
                                       更换密钥, N 小时(24)内两个密钥同时签名 / a new secret; both sign for N hours (24)
  npm run partner -- webhook NAME enable|disable
                                       启用、停用 / begin again, stop
  npm run partner -- webhook NAME replay --from all|now|SEQUENCE|TIME
                                       自该处起重新推送, 或跳过此前的 / sends from there on again, or leaves out what is before
  npm run partner -- webhook NAME log  最近的推送记录 / the last deliveries
  npm run partner -- webhook NAME redeliver EVENT
                                       再推送一个事件 / sends one event once more
`;

const settings = {
  from: { type: 'string' },
  'overlap-hours': { type: 'string', default: '24' },
} as const;

interface Asked {
  readonly name: string;
  readonly what: string;
  readonly eventId: string | undefined;
  readonly from: string | undefined;
  readonly overlapHours: string;
}

type Webhooks = ReturnType<typeof commandWebhooks>;

const shown = (secret: string | null): string =>
  secret === null ? '已更改 / Changed.\n' : `密钥, 只显示一次 / Secret, shown once: ${secret}\n(Standard Webhooks, docs/partners.md)\n`;

const soon = '已登记, 数秒内生效 / Asked for; done within seconds while the partner service runs.\n';

/** From when it is done, which may be after a pause that the receiver has asked for. */
const askedFor = async (webhooks: Webhooks, name: string): Promise<string> => {
  const [webhook, now] = [await webhooks.find(name), systemClock()];
  const left = webhook ? pauseLeft(webhook, now) : 0;
  if (left === 0) return soon;
  const until = new Date(now.getTime() + left).toISOString();
  return `已登记, 接收方要求暂停, 此前不推送 / Asked for; the receiver has asked for a pause, nothing is sent before: ${until}\n`;
};

const failureOf = ({ lastFailure }: Pick<Webhook, 'lastFailure'>): string =>
  lastFailure ? `, ${inWords(failures[lastFailure.failure])}${lastFailure.httpStatus === null ? '' : ` ${lastFailure.httpStatus}`}` : '';

const stateRow = (webhook: Webhook): string => {
  const { _id, url, stopped, position, pending, deliveredAt } = webhook;
  const because = stopped ? `: ${inWords(stops[stopped.because])} ${stopped.at.toISOString()}` : '';
  const now = systemClock();
  const secrets = signingSecrets(webhook, now).length;
  const next = nextSendAt(webhook, now);
  const nextAt = next ? `, 下次 / next ${next.toISOString()}` : '';
  return `${_id} ${url}
${inWords(webhookStates[stateOf(webhook, now)])}${because}${failureOf(webhook)}${nextAt}
待推送 / waiting ${pending ?? '—'}, 已送达至 / received to ${position?.sequence ?? '—'}, 最近 / last ${deliveredAt?.toISOString() ?? '—'}, 签名密钥 / signing secrets ${secrets}\n`;
};

const deliveryRow = ({ sequence, eventId, type, state, tries, lastAt, attempts }: WebhookDelivery): string =>
  `${String(sequence).padStart(8)} ${eventId} ${type} ${state} ${tries} ${lastAt.toISOString()} ${attempts.at(-1)?.httpStatus ?? attempts.at(-1)?.failure ?? ''}\n`;

const lastDeliveries = async (connection: Connection, partner: string): Promise<string> => {
  const found = await webhookDeliveriesIn(connection)
    .find({ partner }, { sort: { lastAt: -1, _id: -1 }, limit: 50 })
    .toArray();
  return found.map(deliveryRow).join('') || '没有推送记录 / Nothing was delivered.\n';
};

const verbs: Readonly<Record<string, (webhooks: Webhooks, asked: Asked, connection: Connection) => Promise<string>>> = {
  rotate: async (webhooks, { name, overlapHours }) => shown(await done(webhooks.rotate(name, whole('overlap-hours', overlapHours)))),
  enable: async (webhooks, { name }) => {
    await done(webhooks.enable(name));
    return await askedFor(webhooks, name);
  },
  disable: async (webhooks, { name }) => {
    await done(webhooks.disable(name));
    return soon;
  },
  replay: async (webhooks, { name, from }) => {
    if (from === undefined) return usage;
    await done(webhooks.replay(name, startOf(from)));
    return await askedFor(webhooks, name);
  },
  redeliver: async (webhooks, { name, eventId }) => {
    if (eventId === undefined) return usage;
    await done(webhooks.redeliver(name, eventId));
    return await askedFor(webhooks, name);
  },
  log: (_, { name }, connection) => lastDeliveries(connection, name),
};

export interface WebhookCommandSettings {
  /** `PERSONAL_DATA_KEYS` of the service, which opens the secrets. */
  readonly keyRing: string;
  readonly innerHosts: readonly string[];
}

/** Does what an operator asks about webhooks, and answers in words; the usage for anything else. */
export const commandWebhook = async (
  connection: Connection,
  args: readonly string[],
  { keyRing, innerHosts }: WebhookCommandSettings,
): Promise<string> => {
  const { values, positionals } = parseArgs({ args: [...args], options: settings, allowPositionals: true });
  const [name, what, eventId] = positionals;
  if (name === undefined) return usage;
  const texts = sealedTexts({ keyRing, called: 'webhook' });
  const webhooks = commandWebhooks({ connection, texts, innerHosts, clock: systemClock });
  if (what === undefined) {
    const webhook = await webhooks.find(name);
    return webhook ? stateRow(webhook) : '没有推送 / No webhook.\n';
  }
  const { from, 'overlap-hours': overlapHours } = values;
  const asked = { name, what, eventId, from, overlapHours };
  if (Object.hasOwn(verbs, what)) return (await verbs[what]?.(webhooks, asked, connection)) ?? usage;
  if (!what.includes(':')) return usage;
  return shown(await done(webhooks.set(name, { url: what, start: from === undefined ? null : startOf(from) })));
};
