import { type ListedModule, movesOf, type Process } from '@anzhu/casework';
import { restingCase } from '@anzhu/testing';
import { followUpsIn, movesIn, statesLeft, type Variant } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { hasModule, serviceModule } from './service-module.ts';

type Flagging = Process<never, never, never>;

const services = ['enterprise', 'personnel', 'supervision', 'equipment', 'certificate', 'notification', 'partner'];
const modules = await Promise.all(
  services
    .filter((service) => hasModule(service, 'modules'))
    .map(async (service) => ((await serviceModule(service, 'modules')) as { readonly modules: readonly ListedModule<never>[] }).modules),
);
const processes = modules.flat().map(({ process }) => process as unknown as Flagging);

/** Why a flag waits in nobody's list of work: what settles it waits elsewhere, or is not to be done here. */
const settledElsewhere: Readonly<Record<string, string>> = {
  'equipment.use-registration OUT_OF_USE':
    'What puts it right depends on what put it out: an accepted round, an inspection, the word of the authority.',
  'equipment.use-registration UNCONFIRMED_FAILURE': 'The inspection itself waits for the user to confirm it.',
  'equipment.use-registration PROJECT_STOPPED': 'The project goes on by what is done about the project.',
  'equipment.use-registration PROJECT_COMPLETED': 'Whoever takes the machine down gives notice of it, by the page of the stay.',
};

const whoever = { org: '91530102MA6K00014A', division: '530102' };

/** In which states of a procedure cases stand when they are flagged: those that have passed and have not ended. */
const standing = ({ workflow: { process } }: Flagging, variant: Variant): readonly string[] =>
  Object.entries(process.states)
    .filter(([state, { passes, final }]) => passes && !final && movesIn(variant).some(([, move]) => statesLeft(move).includes(state)))
    .map(([state]) => state);

const flags = processes.flatMap((process) =>
  Object.entries(process.flags ?? {}).flatMap(([flag, words]) =>
    process.workflow.variants.flatMap((variant) =>
      standing(process, variant).map((state) => ({ name: `${process.workflow.process.id} ${flag}`, process, flag, words, variant, state })),
    ),
  ),
);

const told = ({ process, flag, variant, state }: (typeof flags)[number]) => {
  const at = new Date('2026-09-30T02:00:00Z');
  const resting = restingCase({ at, division: whoever.division, applicant: whoever.org, procedure: variant, state });
  const before = { ...resting, form: {}, outcome: {}, stagesDecided: ['EXAMINER'] } as never;
  const step = { before, set: { outcome: { flags: [flag] } } as never, action: 'flag', actedBy: '' };
  return movesOf(process, step).map(({ data }) => data);
};

describe('X1 P5 P6 L2 what needs attention after the decision', () => {
  it('X1 there are processes with flags', () => {
    expect(new Set(flags.map(({ name }) => name)).size).toBeGreaterThan(8);
  });

  it.each(flags.map((one) => [`${one.name} in ${one.state} of ${one.variant.code}`, one] as const))(
    'X1 %s is told to who has decided the case, or the flag says why not',
    (_, one) => {
      const { zh, en, untold } = one.words;
      const data = told(one)[0] ?? {};
      if (untold === undefined) {
        expect(data).toMatchObject({ flagged: [{ zh, en }], decidedBy: [{ roles: ['EXAMINER'] }] });
        expect((data['decidedBy'] as readonly { regions: readonly string[] }[]).flatMap(({ regions }) => regions)).not.toEqual([]);
      } else {
        expect([untold, data['flagged']]).toEqual([expect.stringMatching(/\.$/), undefined]);
      }
    },
  );

  it.each(flags.map((one) => [`${one.name} in ${one.state} of ${one.variant.code}`, one] as const))(
    'X1 %s waits for whoever settles it, by the button of that, or a reason says where it is settled',
    (_, { name, process, flag, variant, state }) => {
      const acts = movesIn(variant).some(
        ([, move]) => 'whileFlagged' in move && move.whileFlagged === flag && statesLeft(move).includes(state),
      );
      const begins = followUpsIn(process.workflow.process, state).some(({ whileFlagged = [] }) => whileFlagged.includes(flag));
      expect([acts || begins, settledElsewhere[name]]).toEqual(
        name in settledElsewhere ? [false, expect.stringMatching(/\.$/)] : [true, undefined],
      );
    },
  );

  it('X1 every reason is one of a flag', () => {
    expect(Object.keys(settledElsewhere).filter((name) => !flags.some((one) => one.name === name))).toEqual([]);
  });
});
