import { expect, inject, it } from 'vitest';
import { projects } from '../crane-blocks-completion/projects.ts';
import { registrations } from '../crane-blocks-completion/registrations.ts';
import { supervisions } from '../crane-blocks-completion/supervisions.ts';
import { stageOf, supergraphSchema } from '../harness/stage.ts';
import { rehearse } from '../harness/story.ts';
import { pidOf } from '../harness/system.ts';
import { genericActs } from './generic-acts.ts';

const quality = 'wuhua-quality-supervisor';

it.skipIf(process.env['ANZHU_URL'] !== undefined)(
  'R13 X12 an acceptance of a completion is taken back by its button while the cranes are still checked, and asked for again',
  async () => {
    const system = inject('system');
    const usual = stageOf(system, { sharesFile: true });
    const { client, recall, world } = usual;
    const pressed: string[] = [];
    const seen = { done: (_: unknown, { action }: { readonly action?: string }) => void (action && pressed.push(action)) };
    const acts = genericActs(client, { schema: supergraphSchema(), division: world.division, sharesFile: true, seen });
    const stage = { ...usual, acts };
    // With the acts of the test: who draws up the plan is told there what may be begun, while all services answer.
    await rehearse([...registrations, ...projects, ...supervisions], stage);
    const form = { projectId: recall('project')['projectId'] };
    const safety = await acts.open('wuhua-safety-supervisor', 'SafetySupervisionTermination', {
      form: { ...form, reason: '工程已完成' },
    });
    expect(safety).toMatchObject({ state: 'TERMINATED' });
    const papers = await acts.papers(quality, 'CompletionAcceptance', client.operations.papersOf('CompletionAcceptance'));

    const checking = pidOf(system, 'equipment');
    process.kill(checking, 'SIGSTOP');
    try {
      const asked = await acts.open(quality, 'CompletionAcceptance', { form, papers });
      expect(asked).toMatchObject({ state: 'CHECKING_EQUIPMENT' });
      expect(await acts.take(quality, asked, 'withdraw')).toMatchObject({ state: 'WITHDRAWN' });
    } finally {
      process.kill(checking, 'SIGCONT');
    }
    expect(pressed).toContain('withdraw');
    expect(await acts.open(quality, 'CompletionAcceptance', { form, papers })).toMatchObject({ id: expect.any(String) });
  },
);
