import type { RecordActs } from '@anzhu/graphql';
import { isOpen, type Recipient } from './recipient.ts';

type Said = Pick<Recipient, 'addresses'>;

const addressesOf = ({ addresses }: Said) => Object.values(addresses);

const ofPreferences: RecordActs<Said, unknown> = {
  setNotificationPreferences: { zh: '设置通知方式', en: 'Say how I am told', may: () => true },
  setNotificationAddress: { zh: '设置接收地址', en: 'Set an address', may: () => true },
  verifyNotificationAddress: {
    ...{ zh: '验证接收地址', en: 'Verify an address' },
    may: ({ record, at }) => addressesOf(record).some((address) => address?.code && isOpen(address.code, at)),
  },
  removeNotificationAddress: {
    ...{ zh: '删除接收地址', en: 'Remove an address', isDestructive: true },
    may: ({ record }) => addressesOf(record).length > 0,
  },
};

/** What a person says of how to be told. */
export const preferenceButtons = { NotificationPreferences: ofPreferences };
