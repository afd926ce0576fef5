import { syntheticUscc } from '@anzhu/identifiers';
import { actorsOf, type Move, personalActions, variantFor } from '@anzhu/workflow';
import mongoose from 'mongoose';
import { expect, inject, it } from 'vitest';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import { officialOf } from '../../infra/local/src/places/officials.ts';
import { routeOver } from '../../infra/local/src/seed/route.ts';
import { claimForm } from '../../services/equipment/src/filings/device-claim/device-claim.sample.ts';
import { deviceClaimWorkflow } from '../../services/equipment/src/filings/device-claim/device-claim.workflow.ts';
import { groundOf } from '../harness/ground.ts';
import { type Stage, stageOf, supergraphSchema } from '../harness/stage.ts';
import { genericActs } from './generic-acts.ts';

const system = inject('system');

const movesIn = (division: string): Readonly<Record<string, Move<string> | undefined>> =>
  variantFor(deviceClaimWorkflow, division)?.moves ?? {};

/** The machine's owner on record is none of the platform's units, as older registers have it. */
const ownedByNobodyHere = async (id: unknown): Promise<void> => {
  const { connection } = await mongoose.connect(system.mongoUri);
  const set = { ownerUscc: syntheticUscc(987_654), archiveHolderUscc: syntheticUscc(987_654) };
  const { modifiedCount } = await connection
    .useDb('equipment')
    .collection('cranes')
    .updateOne({ _id: id as never }, { $set: set });
  await mongoose.disconnect();
  expect(modifiedCount).toBe(1);
};

/** Leads claims over all that people do with them, each claim of a machine of its own; what was pressed by its button. */
const claimed = async (stage: Stage, lives: readonly (readonly string[])[]): Promise<ReadonlySet<string>> => {
  const { client, days, world } = stage;
  const { division } = world;
  const pressed = new Set<string>();
  const seen = { done: (_: unknown, { action }: { readonly action?: string }) => void (action && pressed.add(action)) };
  const acts = genericActs(client, { schema: supergraphSchema(), division, sharesFile: true, seen });
  const moves = movesIn(division);
  const ground = await groundOf(stage);
  const next = async (record: Answer, action: string): Promise<Answer> => {
    if (record.state === undefined) throw new Error(JSON.stringify(record));
    const move = moves[action];
    const [role = ''] = move ? actorsOf(move, String(record.state)) : [];
    const who = role.startsWith('UNIT_') ? world.units.equipmentOwner : officialOf(division, role);
    return acts.take(who, record, action, { opinion: '属实' });
  };
  for (const [n, actions] of lives.entries()) {
    const { craneId, filingNumber } = (await ground.make('OwnershipFiling', 'FILED', n)) as Answer & Readonly<Record<string, unknown>>;
    await ownedByNobodyHere(craneId);
    const form = claimForm(world, days, { n, recordedNumber: String(filingNumber) });
    let claim = await acts.open(world.units.equipmentOwner, 'DeviceClaim', { form });
    for (const action of actions) claim = await next(claim, action);
  }
  return pressed;
};

it.each([
  ['the law alone', '450103'],
  ['Inner Mongolia', '150102'],
  ['Yunnan', '530102'],
  ['Xinjiang', '652301'],
])('C15a X12 a machine from an older register is claimed by %s, each button pressed by the client that knows none', async (_, division) => {
  const variant = variantFor(deviceClaimWorkflow, division);
  const over = (action: string): readonly string[] =>
    (variant && routeOver(deviceClaimWorkflow, variant, action)?.map((hop) => hop.action)) ?? [];
  const lives = [[...over('returnForCorrection'), ...over('approve')], over('refuse')].filter(({ length }) => length > 0);
  const pressed = await claimed(stageOf(system, { division, sharesFile: true }), lives);
  const all = personalActions(deviceClaimWorkflow).filter((action) => movesIn(division)[action] && action !== 'withdraw');
  expect(all.filter((action) => !pressed.has(action))).toEqual([]);
  expect(all.length).toBeGreaterThan(2);
});
