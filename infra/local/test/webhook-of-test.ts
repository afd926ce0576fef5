import { waitFor } from '@anzhu/testing';
import { beforeAll, beforeEach } from 'vitest';
import { openWebhookStage, type WebhookStage } from './webhook-stage.ts';

/** For each test of a file a partner of its own on one stage, whose webhook is the path of its name. */
export const webhookOfTest = () => {
  let stage: WebhookStage;
  let name: string;
  let partners = 0;
  beforeAll(async () => {
    stage = await openWebhookStage();
    return stage.close;
  });
  beforeEach(() => {
    partners += 1;
    name = `partner-${partners}`;
  });
  const found = () => stage.webhooks.find(name);
  const until = (what: string, is: () => boolean | Promise<boolean>) => waitFor(async () => await is(), { what });
  return {
    get stage() {
      return stage;
    },
    get name() {
      return name;
    },
    get path() {
      return `/${name}`;
    },
    found,
    until,
    posts: () => stage.receiver.of(`/${name}`),
    firstFailure: () => until('a failure', async () => (await found())?.tries === 1),
    set: () => stage.follow(name, { regions: ['530100'], kinds: ['license'] }),
  };
};
