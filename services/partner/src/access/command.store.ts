import { parseArgs } from 'node:util';
import { publicKinds } from '@anzhu/contracts';
import { systemClock } from '@anzhu/kernel';
import type { Connection } from 'mongoose';
import { done } from './command-answer.store.ts';
import { hasEnded, type Partner } from './partner.ts';
import { commandPartners } from './partners.store.ts';
import type { Start } from './start.ts';

const usage = `用法 / Usage:
  npm run partner -- add NAME [--region CODE]… [--kind KIND]… [--from all|now|SEQUENCE|TIME] [--days N]
                                       登记合作方, 密钥只显示一次 / lets a partner in; the secret is shown once
  npm run partner -- list              合作方及其进度 / partners and how far they have come
  npm run partner -- lag [NAME]        待取事件数与最近确认时间 / what waits for them and when they last acknowledged
  npm run partner -- rotate NAME [--overlap-hours N]
                                       更换密钥, 原密钥在 N 小时(24)内仍有效 / a new secret; the one before lets in for N hours (24)
  npm run partner -- prolong NAME --days N
                                       自今日起再准入 N 天, 到期的亦可 / lets it in for N days from now, also where access has ended
  npm run partner -- replay NAME --from all|now|SEQUENCE|TIME
                                       自该处起重新投递 / has everything from there on delivered again
  npm run partner -- revoke NAME       撤销并立即断开, 名称不再启用 / withdraws it and cuts it off at once, for good
  npm run partner -- webhook           推送 / has events posted to the partner: says how
KIND: ${publicKinds.join(', ')}
`;

const day = 86_400_000;

const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Where an operator says that reading begins; throws where it is neither a sequence nor a moment. */
export const startOf = (from: string): Start => {
  if (from === 'all') return { by: 'ALL' };
  if (from === 'now') return { by: 'NEW' };
  if (/^[1-9]\d{0,14}$/.test(from)) return { by: 'SEQUENCE', sequence: Number(from) };
  const time = isInstant.test(from) ? new Date(from) : null;
  if (time === null || Number.isNaN(time.getTime()))
    throw new Error(`--from: all, now, 序号, 或带时区的时刻 / a sequence, or a moment with its zone (2026-11-29T08:00:00+08:00): ${from}`);
  return { by: 'TIME', time };
};

/** A whole number, given for an option. */
export const whole = (option: string, text: string): number => {
  if (!/^\d{1,5}$/.test(text)) throw new Error(`--${option}: ${text}`);
  return Number(text);
};

const connecting = (name: string, secret: string): string =>
  [
    `密钥, 只显示一次 / Secret, shown once: ${secret}`,
    `NATS: user ${name}, password = 密钥 / the secret, inbox prefix _INBOX_${name}, JetStream domain anzhu, stream EVT_PARTNER, consumer ${name} (docs/partners.md)`,
    '',
  ].join('\n');

const stateOf = (partner: Partner, at: Date): string => {
  if (partner.revokedAt) return '已撤销 / revoked';
  return hasEnded(partner, at) ? '已到期 / expired' : `有效 / open${partner.expiresAt ? ` → ${partner.expiresAt.toISOString()}` : ''}`;
};

const listRow = (partner: Partner): string => {
  const { _id, regions, kinds } = partner;
  return `${_id.padEnd(24)} ${stateOf(partner, systemClock())}  ${regions.join(' ') || '全部地区 / everywhere'}  ${kinds.join(' ') || '全部类别 / everything'}\n`;
};

const lagRow = ({ _id, position }: Partner): string =>
  `${_id.padEnd(24)} 待取 / waiting ${position?.pending ?? '—'}, 已确认至 / acknowledged to ${position?.sequence ?? '—'}, 最近 / last ${position?.activeAt?.toISOString() ?? '—'}\n`;

const none = '没有合作方 / No partners.\n';

const options = {
  region: { type: 'string', multiple: true },
  kind: { type: 'string', multiple: true },
  from: { type: 'string' },
  days: { type: 'string' },
  'overlap-hours': { type: 'string' },
} as const;

interface Asked {
  readonly name: string;
  readonly from: string | undefined;
  readonly regions: readonly string[];
  readonly kinds: readonly string[];
  readonly days: string | undefined;
  readonly overlapHours: string;
}

type Partners = ReturnType<typeof commandPartners>;

const inDays = (days: string): Date => {
  const count = whole('days', days);
  if (count === 0) throw new Error(`--days: ${days}`);
  return new Date(systemClock().getTime() + count * day);
};

const unused = (): Error => new Error(usage);

const added = ({ name, regions, kinds, from = 'all', days }: Asked): Parameters<Partners['add']>[0] => {
  const expiresAt = days === undefined ? null : inDays(days);
  return { _id: name, regions, kinds, expiresAt, start: startOf(from) };
};

const verbs: Readonly<Record<string, (partners: Partners, asked: Asked) => Promise<string>>> = {
  list: async (partners) => (await partners.list()).map(listRow).join('') || none,
  lag: async (partners, { name }) => {
    const chosen = (await partners.list()).filter(({ _id }) => name === '' || _id === name);
    if (name !== '' && chosen.length === 0) throw new Error(`没有该合作方 / There is no such partner: ${name}`);
    return chosen.map(lagRow).join('') || none;
  },
  add: async (partners, asked) => connecting(asked.name, await done(partners.add(added(asked)))),
  rotate: async (partners, { name, overlapHours }) =>
    connecting(name, await done(partners.rotate(name, whole('overlap-hours', overlapHours)))),
  replay: async (partners, { name, from }) => {
    if (from === undefined) throw unused();
    await done(partners.replay(name, startOf(from)));
    return '已登记, 数秒内生效 / Asked for; done within seconds while the partner service runs.\n';
  },
  prolong: async (partners, { name, days }) => {
    if (days === undefined) throw unused();
    const until = inDays(days);
    await done(partners.prolong(name, until));
    return `有效期至 / Access ends ${until.toISOString()}\n`;
  },
  revoke: async (partners, { name }) => {
    await done(partners.revoke(name));
    return '已撤销, 数秒内断开 / Revoked: nobody is let in any more; connections are cut within seconds while the partner service runs.\n';
  },
};

const ofAll = ['list', 'lag'];

/** Does what an operator asks about partners, and answers in words; throws the usage for anything else. */
export const commandPartner = async (connection: Connection, args: readonly string[]): Promise<string> => {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [verb = 'list', name = '', ...more] = positionals;
  const run = Object.hasOwn(verbs, verb) && (name !== '' || ofAll.includes(verb)) ? verbs[verb] : undefined;
  if (!run || more.length > 0) throw unused();
  const { from, days, region: regions = [], kind: kinds = [], 'overlap-hours': overlapHours = '24' } = values;
  return await run(commandPartners(connection, systemClock), { name, from, days, regions, kinds, overlapHours });
};
