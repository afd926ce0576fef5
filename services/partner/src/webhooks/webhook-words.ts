import type { Bilingual } from '@anzhu/kernel';
import type { Failure, Stop, WebhookState } from './webhook.ts';

export const webhookStates: Readonly<Record<WebhookState, Bilingual>> = {
  DELIVERING: { zh: '推送中', en: 'Delivering' },
  PAUSED: { zh: '接收方要求暂停', en: 'Paused, as the receiver has asked' },
  RETRYING: { zh: '未成功,重试中', en: 'Failing, tried again' },
  STOPPED: { zh: '已停用', en: 'Stopped' },
};

export const stops: Readonly<Record<Stop, Bilingual>> = {
  OPERATOR: { zh: '人工停用', en: 'By an operator' },
  GONE: { zh: '接收方答复已不存在(410)', en: 'The receiver said that it is gone (410)' },
  FAILED_FOR_DAYS: {
    zh: '连续五日未能送达(接收方要求暂停的时间不计)',
    en: 'Nothing was received for five days, without the pauses that were asked for',
  },
  PAUSED_FOR_DAYS: {
    zh: '接收方一再要求暂停,三十日未收事件',
    en: 'The receiver has asked for pauses again and again and received nothing for thirty days',
  },
  RESTORED: { zh: '数据恢复后推送地址待核对', en: 'Since a restore its address is to be checked' },
};

export const failures: Readonly<Record<Failure, Bilingual>> = {
  HTTP_STATUS: { zh: '接收方未接受', en: 'The receiver did not take it' },
  TIMEOUT: { zh: '限时内无应答', en: 'No answer within the time limit' },
  NO_CONNECTION: { zh: '无法连接', en: 'No connection' },
  ADDRESS_NOT_ALLOWED: { zh: '地址不允许访问', en: 'The address may not be reached' },
  NOT_SIGNED: { zh: '签名密钥无法解密,未推送', en: 'No secret could be opened to sign by: not posted' },
};
