import { createDeliveries } from '@anzhu/deliveries';
import { buttonResolvers } from '@anzhu/graphql';
import { systemClock } from '@anzhu/kernel';
import type { ServiceDeps, ServiceParts } from '@anzhu/service';
import { sealedTexts } from '@anzhu/store';
import { createDeadlines } from './deadline/deadlines.store.ts';
import { createEmployers } from './employers/employers.store.ts';
import { createEndings } from './ending/endings.store.ts';
import { createHeardPapers } from './ending/heard-papers.store.ts';
import type { NotificationEnvironment } from './env.ts';
import { emailOutlet } from './mailing/email.store.ts';
import { createMailings } from './mailing/mailings.store.ts';
import type { Outlet } from './mailing/outlet.ts';
import { smsOutlet, webhookOutlet } from './mailing/posted.store.ts';
import { notificationTargets } from './mailing/targets.store.ts';
import { presentBy } from './moment/present.store.ts';
import { following } from './notification/notification.consumer.ts';
import { notificationResolvers } from './notification/notification.resolvers.ts';
import { createNotifications } from './notification/notifications.store.ts';
import { createCodeCounts } from './recipient/code-counts.store.ts';
import { createEndedAccounts } from './recipient/ended-accounts.store.ts';
import { preferenceButtons } from './recipient/preference-buttons.ts';
import { preferenceResolvers } from './recipient/preferences.resolvers.ts';
import { createRecipients } from './recipient/recipients.store.ts';

/** What is not configured is offered to nobody. */
const outletsOf = (env: NotificationEnvironment): readonly Outlet[] => {
  const { NOTIFICATION_SMTP_URL: smtp, NOTIFICATION_MAIL_FROM: from, NOTIFICATION_SMS_URL: sms, NOTIFICATION_SMS_KEY: key } = env;
  return [
    ...(smtp && from ? [emailOutlet({ url: smtp, from })] : []),
    ...(sms && key ? [smsOutlet({ url: sms, key })] : []),
    webhookOutlet(env.NOTIFICATION_WEBHOOK_HOSTS),
  ];
};

/** Joins what is heard of the other services with what people are told, and how. */
export const createApp = ({ env, connection, clock }: ServiceDeps<NotificationEnvironment>): ServiceParts => {
  const outlets = outletsOf(env);
  const offered = new Set(outlets.map(({ channel }) => channel));
  const texts = sealedTexts({ keyRing: env.PERSONAL_DATA_KEYS, called: 'notification address' });
  const { PERSON_REF_KEY: hashKey, NOTIFICATION_WEBHOOK_HOSTS: innerHosts, PUBLIC_URL: publicUrl } = env;
  const accounts = createEndedAccounts(connection);
  const recipients = createRecipients(connection, { clock, accounts });
  const deliveries = createDeliveries({ connection, now: systemClock });
  const mailings = createMailings(connection, { recipients, deliveries, offered, clock });
  const notifications = createNotifications(connection, { clock, spread: mailings.spread });
  const present = presentBy(connection, clock);
  const papers = createHeardPapers(connection, clock);
  const deadlines = createDeadlines(connection, { notifications, present });
  const endings = createEndings(connection, { notifications, present, papers });
  const keeping = { connection, recipients, deliveries, texts, hashKey, innerHosts, offered, clock };
  const link = `${publicUrl}/desk`;
  return {
    resolvers: [
      notificationResolvers(notifications, recipients.seen),
      preferenceResolvers({ ...keeping, counts: createCodeCounts(connection, clock) }),
      buttonResolvers(preferenceButtons, {}),
    ],
    consumers: following({ notifications, deadlines, endings, employers: createEmployers(connection), accounts }),
    alongside: papers.alongside,
    indexes: papers.indexes,
    timers: [deadlines.timed, endings.timed, mailings.timed],
    targets: notificationTargets({ connection, notifications, recipients, texts, hashKey, link, clock }, outlets),
    changesTold: { notifications: 'ANY_FIELD' },
    takesNoUploads: true,
  };
};
