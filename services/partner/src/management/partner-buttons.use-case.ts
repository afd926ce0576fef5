import type { RecordAct, RecordActs } from '@anzhu/graphql';
import type { Bilingual } from '@anzhu/kernel';
import { hasEnded, type Partner } from '../access/partner.ts';
import type { Webhook } from '../webhooks/webhook.ts';
import { keeps, keptProvince } from './keeper.ts';

type Act = RecordAct<Partner, unknown, Webhook | null>;

/** By its keeper, as long as it is not revoked. */
const whole = (label: Bilingual): Act => ({ ...label, may: ({ record, subject }) => keeps(subject, record) && record.revokedAt === null });

/** By its keeper, as long as its access has not ended. */
const open = (label: Bilingual): Act => ({ ...label, may: ({ record, subject, at }) => keeps(subject, record) && !hasEnded(record, at) });

/** The same where its webhook is so. */
const webhook = (label: Bilingual, isSo: (webhook: Webhook) => boolean = () => true): Act => ({
  ...label,
  may: (seen) => open(label).may(seen) && seen.facts !== null && isSo(seen.facts),
});

const isStopped = ({ stopped }: Webhook): boolean => stopped !== null;

const ofPartner: RecordActs<Partner, unknown, Webhook | null> = {
  rotatePartnerSecret: open({ zh: '更换登录密钥', en: 'Replace the secret' }),
  prolongPartner: whole({ zh: '延长准入', en: 'Prolong' }),
  replayPartner: open({ zh: '重放事件', en: 'Replay' }),
  setPartnerWebhook: open({ zh: '设置推送', en: 'Set the webhook' }),
  rotatePartnerWebhookSecret: webhook({ zh: '更换签名密钥', en: 'Replace the signing secret' }),
  enablePartnerWebhook: webhook({ zh: '启用推送', en: 'Enable the webhook' }, isStopped),
  replayPartnerWebhook: webhook({ zh: '重放推送', en: 'Replay the webhook' }),
  redeliverPartnerEvent: webhook({ zh: '再次推送一个事件', en: 'Send an event once more' }, (one) => !isStopped(one)),
  disablePartnerWebhook: { ...webhook({ zh: '停用推送', en: 'Disable the webhook' }, (one) => !isStopped(one)), isDestructive: true },
  revokePartner: { ...whole({ zh: '撤销合作方', en: 'Revoke' }), isDestructive: true },
};

const ofList: RecordActs<unknown, unknown> = {
  addPartner: { zh: '登记合作方', en: 'Let a partner in', may: ({ subject }) => keptProvince(subject) !== null },
};

/** How partners come to be let in. */
export const partnerListButtons = { PartnerConnection: ofList };

/** What is done with partners and their webhooks. */
export const partnerButtons = { Partner: ofPartner, ...partnerListButtons };
