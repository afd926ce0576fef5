import type { ServiceDeps, ServiceParts } from '@anzhu/service';
import { createDeadlines } from './deadline/deadlines.store.ts';
import { createEmployers } from './employers/employers.store.ts';
import { following } from './notification/notification.consumer.ts';
import { notificationResolvers } from './notification/notification.resolvers.ts';
import { createNotifications } from './notification/notifications.store.ts';

/** Joins what is heard of the other services with what people are told. */
export const createApp = ({ connection, clock }: ServiceDeps): ServiceParts => {
  const notifications = createNotifications(connection, clock);
  const deadlines = createDeadlines(connection, { notifications, clock });
  return {
    resolvers: [notificationResolvers(notifications)],
    consumers: following({ notifications, deadlines, employers: createEmployers(connection) }),
    timers: [deadlines.timed],
    changesTold: { notifications: 'ANY_FIELD' },
    takesNoUploads: true,
  };
};
