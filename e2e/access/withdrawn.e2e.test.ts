import { setTimeout as pause } from 'node:timers/promises';
import type { Subject } from '@anzhu/access';
import { expect, inject, it } from 'vitest';
import { users } from '../../infra/local/src/issuer/users.ts';
import { unitForm } from '../../services/enterprise/src/unit-registration/unit-registration.sample.ts';
import { caseAsked, followerOf, listAsked } from '../generic-client/following.ts';
import { stageOf } from '../harness/stage.ts';
import { approverOf } from '../harness/units.ts';

/** What the issuer says is believed for two seconds (ADR 66). */
const believedMs = 2_500;

const at = { service: 'enterprise', process: 'enterprise.unit-registration' };

it('X9 front-ends 11: what the issuer withdraws of an official holds at the next event of what the official follows, and in requests', async () => {
  const { system, client, acts, world } = stageOf(inject('system'));
  const unit = world.units.equipmentOwner;
  const official = users.find(({ id }) => id === approverOf(unit)) ?? expect.unreachable();
  const [stays, moved, dismissed] = ['stays', 'moved', 'dismissed'].map(
    (name): Subject => ({ ...official, id: `${name}-${world.seed}` }),
  ) as [Subject, Subject, Subject];
  const issuerSays = async (body: object) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${system.issuerUrl}/standing`, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(answer.status).toBe(204);
    await pause(believedMs);
  };
  const submitted = await acts.take(unit, await acts.open(unit, 'UnitRegistration', { form: unitForm(unit) }), 'submit');
  const id = submitted.id ?? '';
  const followers = [stays, moved, dismissed].map((who) => followerOf(client, who));
  const cases = followers.map(({ byEvents }) => byEvents(caseAsked(at, id)));
  const lists = followers.map(({ bySocket }) => bySocket(listAsked(at)));
  for (const one of cases) await one.until('the case', (said) => said.includes('已上报'));
  for (const one of lists) await one.until('the list', (said) => said.includes(id));
  const [own, ofMoved, ofDismissed] = cases;

  await issuerSays({ user: moved.id, claims: { region: '650100', org: '650100-JZ' } });
  await issuerSays({ user: dismissed.id, ended: true });
  const returned = await acts.take(official.id, submitted, 'returnForCorrection', { opinion: '补正' });
  await own?.until('the return', (said) => !said.includes('已上报'));
  await ofDismissed?.until('the end', (said) => said.includes('UNAUTHENTICATED'));
  await lists[1]?.until('the list of the other region', (said) => !said.includes(id));
  const asked = (who: Subject) => client.ask(who, `{ work { enterprise { case(process: "${at.process}", id: "${id}") { id } } } }`);
  expect(JSON.stringify((await asked(stays)).data)).toContain(id);
  expect(JSON.stringify((await asked(moved)).data)).not.toContain(id);
  expect((await asked(dismissed)).errors?.[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });

  await issuerSays({ user: moved.id });
  await acts.take(unit, returned, 'submit');
  await ofMoved?.until('the case again', () => (ofMoved?.heard.length ?? 0) > 1);
  expect(ofMoved?.heard.map((one) => JSON.stringify(one).includes('已上报'))).toEqual([true, true]);
  await Promise.all(followers.map(({ leave }) => leave()));
});
