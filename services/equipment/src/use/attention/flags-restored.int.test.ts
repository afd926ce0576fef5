import { restateCases } from '@anzhu/casework';
import type { CaseMove, CloudEvent, EventDraft } from '@anzhu/contracts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EquipmentKit } from '../../../test/equipment-kit.ts';
import { runningRegistration } from '../../../test/running.ts';
import { useRegistrationProcess } from '../use-registration/use-registration.ts';
import { registrationFlags } from './flags.ts';
import { flagInUse } from './flags.use-case.ts';

type Told = readonly CloudEvent[];

describe('coming 32 reliability: after a restore what needs attention about a case is told as it is', () => {
  let kit: EquipmentKit;
  let registrationId: string;
  let [raised, lowered] = [] as unknown as [CloudEvent, CloudEvent];
  const registrations = () => kit.connection.collection<{ _id: string }>('use_registrations');
  const flag = (stopped: boolean) =>
    kit.store.atomically((session) => flagInUse(kit.useRegistrations, { registrationId, changes: { PROJECT_STOPPED: stopped } }, session));
  const lastTold = async (): Promise<CloudEvent> => {
    const found = await registrations().findOne({ _id: registrationId });
    const events = (found as unknown as { outbox: Told }).outbox.filter(({ type }) => type.includes('case.moved'));
    return events.at(-1) ?? expect.fail('nothing was told');
  };
  const saidAnew = async (events: Told, waiting: Told = []): Promise<readonly CaseMove[]> => {
    const said: EventDraft[] = [];
    const say = async (_: string, draft: EventDraft): Promise<void> => void said.push(draft);
    const undone = { events: events.map((event) => ({ ...event, subject: registrationId })), waiting };
    await restateCases(kit.connection, [useRegistrationProcess as never], { ...undone, say });
    return said.map(({ data }) => data as unknown as CaseMove);
  };
  const stopped = [{ zh: registrationFlags.PROJECT_STOPPED.zh, en: registrationFlags.PROJECT_STOPPED.en }];

  beforeAll(async () => {
    ({ kit, registrationId } = await runningRegistration());
    await flag(true);
    raised = await lastTold();
    await flag(false);
    lowered = await lastTold();
  });

  it('coming 32 a flag whose raising is undone stands no more, and one whose lowering is undone stands again', async () => {
    expect(await saidAnew([raised])).toMatchObject([{ flagged: [], restored: true }]);
    expect(await saidAnew([raised, lowered])).toEqual([]);
    await flag(true);
    expect(await saidAnew([lowered])).toMatchObject([{ flagged: stopped, decidedBy: [{ roles: ['EXAMINER'] }], restored: true }]);
    expect(await saidAnew([raised])).toEqual([]);
  });

  it('coming 32 nothing needs attention about a case that is lost', async () => {
    await registrations().deleteOne({ _id: registrationId });
    expect(await saidAnew([raised])).toMatchObject([{ flagged: [], waitsFor: [], restored: true }]);
  });
});
