import { hostsOf } from '@anzhu/deliveries';
import { readEnvironment } from '@anzhu/service';
import { z } from 'zod';

/** `PARTNER_WEBHOOK_HOSTS`: inner hosts that webhooks may go to, also without TLS. `PARTNER_ISSUER_SEED`: by which the broker knows that we speak for partners; `NATS_SYSTEM_PASSWORD`: of the broker's user `system`, who cuts connections. Without both partners are told, and none is let in. */
export const readPartnerEnvironment = () =>
  readEnvironment({
    PARTNER_ISSUER_SEED: z.string().startsWith('SA').optional(),
    NATS_SYSTEM_PASSWORD: z.string().min(16).optional(),
    PARTNER_WEBHOOK_HOSTS: z.string().default('').transform(hostsOf),
  });

export type PartnerEnvironment = ReturnType<typeof readPartnerEnvironment>;
