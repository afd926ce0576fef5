import { inOrder, type Stop, type Webhook } from './webhook.ts';

/** What operators have asked of a webhook, as it stands with its partner too. */
export interface WebhookAsked extends Pick<Webhook, 'url' | 'secrets' | 'start' | 'generation' | 'setAt'> {
  readonly isDisabled: boolean;
}

/** Stopped until an operator says otherwise, also in a database that was restored. */
const isHeldBack = ({ because }: NonNullable<Webhook['stopped']>): boolean => because === 'OPERATOR' || because === 'RESTORED';

export const askedOf = ({ url, secrets, start, generation, setAt, stopped }: Webhook): WebhookAsked => ({
  ...{ url, secrets, start, generation, setAt },
  isDisabled: stopped !== null && isHeldBack(stopped),
});

const identity = ({ url, generation, secrets }: Pick<Webhook, 'url' | 'generation' | 'secrets'>): string =>
  JSON.stringify([url, generation, secrets.map(({ sealed }) => sealed)]);

/** Whether a webhook is what operators asked for, that it goes on too; of what stood there before they were written down with the partner, it is. */
export const isAsAsked = (webhook: Webhook, asked: WebhookAsked | null | undefined): boolean =>
  asked === undefined || (asked !== null && !asked.isDisabled && identity(asked) === identity(webhook));

const stopped = (because: Stop, at: Date) => ({ because, at });

/** Begun by what was asked: of a webhook that began with what came next, what came since it was set is not left out. */
const begun = (_id: string, { url, secrets, start, generation, setAt }: WebhookAsked): Webhook => ({
  ...{ _id, url, secrets, generation, setAt, ...inOrder, position: null, pending: null, deliveredAt: null },
  start: start.by === 'NEW' ? { by: 'TIME', time: setAt } : start,
});

const keptStop = (former: Webhook['stopped'] | undefined, { isDisabled, setAt }: WebhookAsked): Webhook['stopped'] => {
  if (isDisabled) return former && isHeldBack(former) ? former : stopped('OPERATOR', setAt);
  return former?.because === 'OPERATOR' ? null : (former ?? null);
};

/** A webhook of a restored database as operators have asked since; null where none was. */
export const restored = (_id: string, former: Webhook | null, asked: WebhookAsked | null | undefined): Webhook | null => {
  if (!asked) return former;
  const isSame = former?.generation === asked.generation;
  const present = isSame ? { ...former, url: asked.url, secrets: asked.secrets, setAt: asked.setAt } : begun(_id, asked);
  return { ...present, stopped: keptStop(former?.stopped, asked) };
};

/** Where record and broker were changed apart nobody knows where it should post: nowhere, until an operator says so. */
export const heldApart = (webhook: Webhook | null, at: Date): Webhook | null => webhook && { ...webhook, stopped: stopped('RESTORED', at) };
