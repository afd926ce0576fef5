import { hostsOf } from '@anzhu/deliveries';
import { readEnvironment } from '@anzhu/service';
import { z } from 'zod';

/** `NOTIFICATION_SMTP_URL` and `NOTIFICATION_MAIL_FROM`: by which server e-mail leaves, and from whom; `NOTIFICATION_SMS_URL` and `NOTIFICATION_SMS_KEY`: the gateway for text messages, and the key that signs what it is asked. What is not configured is offered to nobody. `NOTIFICATION_WEBHOOK_HOSTS`: inner hosts that webhooks of people may go to, also without TLS. `PUBLIC_URL`: where people reach the gateway. */
export const readNotificationEnvironment = () =>
  readEnvironment({
    NOTIFICATION_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    NOTIFICATION_MAIL_FROM: z.string().includes('@').optional(),
    NOTIFICATION_SMS_URL: z.url({ protocol: /^https?$/ }).optional(),
    NOTIFICATION_SMS_KEY: z.base64().min(32).optional(),
    NOTIFICATION_WEBHOOK_HOSTS: z.string().default('').transform(hostsOf),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }),
  });

export type NotificationEnvironment = ReturnType<typeof readNotificationEnvironment>;
