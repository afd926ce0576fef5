import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gate } from '../../../test/world.ts';
import { abort, accept, admit, answer, closedReasons, type GateMove, type GateState, know, remove, unknownGate } from './project-gate.ts';

const projectId = 'project-1';
const standing = (installationId: string) =>
  ({ installationId, craneId: `c-${installationId}`, filingNumber: 'N1', category: 'TOWER_CRANE', since: '2026-09-01' }) as const;
const after = (state: GateState, { set }: GateMove): GateState => ({ ...state, ...set });
const admitted = (state: GateState, installationId: string): GateState => {
  const move = admit(state, projectId, standing(installationId));
  return move.ok ? after(state, move.value) : state;
};
const told = ({ events }: GateMove) =>
  events.map(({ type, data }) => [type.split('.')[2], (data as { code?: string }).code].filter(Boolean).join(' '));
const ask = (state: GateState, token: string) => answer(state, { projectId, token });
const drop = (state: GateState, token: string) => abort(state, { projectId, token });

describe('R13 the gate answers an acceptance', () => {
  it('R13 seals an empty gate', () => {
    const move = ask(gate(), 'a');
    expect(told(move)).toEqual(['sealed']);
    expect(after(gate(), move)).toMatchObject({ sealedBy: 'a', answers: [{ token: 'a', kind: 'SEALED' }] });
  });

  it('R13 refuses while a crane stands and names it', () => {
    const move = ask(admitted(gate(), 'i1'), 'a');
    expect(told(move)).toEqual(['refused CRANES_STANDING']);
    expect(move.events[0]?.data).toMatchObject({ token: 'a', cranes: [{ installationId: 'i1', filingNumber: 'N1' }] });
    expect(move.set.sealedBy).toBeUndefined();
  });

  it('R13 C6 a crane is admitted beside others, once', () => {
    const two = admitted(admitted(gate(), 'i1'), 'i2');
    expect(two.open.map(({ installationId }) => installationId)).toEqual(['i1', 'i2']);
    expect(admit(two, projectId, standing('i2'))).toEqual({ ok: true, value: { set: {}, events: [] } });
    const sealed = after(gate(), ask(gate(), 'a'));
    expect(admit(sealed, projectId, standing('i3'))).toMatchObject({ error: { code: 'BLOCKED' } });
  });

  it('C6 R13 reliability: a machine whose lost installation is entered anew stands by the new one alone', () => {
    const anew = admit(admitted(admitted(gate(), 'i1'), 'i2'), projectId, { ...standing('i3'), craneId: standing('i1').craneId });
    expect(anew).toMatchObject({ value: { set: { open: [{ installationId: 'i2' }, { installationId: 'i3' }] } } });
  });

  it('R13 refuses a project nobody has heard of, and remembers it', () => {
    const move = ask(unknownGate, 'a');
    expect(told(move)).toEqual(['refused UNKNOWN_PROJECT']);
    const known = after(after(unknownGate, move), know(after(unknownGate, move)));
    expect(told(ask(known, 'a'))).toEqual(['refused UNKNOWN_PROJECT']);
    expect(told(ask(known, 'b'))).toEqual(['sealed']);
  });

  it('R13 refuses a second acceptance while another has sealed', () => {
    expect(told(ask(after(gate(), ask(gate(), 'a')), 'b'))).toEqual(['refused SEALED_BY_ANOTHER']);
  });

  it('R13 tells a known token again what it was told, even when the gate has changed', () => {
    const refused = after(admitted(gate(), 'i1'), ask(admitted(gate(), 'i1'), 'a'));
    const emptied = after(refused, remove(refused, 'i1'));
    expect(told(ask(emptied, 'a'))).toEqual(['refused CRANES_STANDING']);
    expect(told(ask(emptied, 'b'))).toEqual(['sealed']);
    const sealed = after(gate(), ask(gate(), 'a'));
    expect(told(ask(sealed, 'a'))).toEqual(['sealed']);
    expect(ask(sealed, 'a').set).toEqual({});
  });

  it('R13 an aborted token unseals, and never seals again', () => {
    const sealed = after(gate(), ask(gate(), 'a'));
    const move = drop(sealed, 'a');
    expect(told(move)).toEqual(['unsealed']);
    expect(told(ask(after(sealed, move), 'a'))).toEqual(['refused ABORTED']);
    expect(drop(after(sealed, move), 'a')).toEqual({ set: {}, events: [] });
  });

  it('R13 an abort that overtakes its question leaves a tombstone', () => {
    const tombstone = after(unknownGate, drop(unknownGate, 'a'));
    expect(told(ask(after(tombstone, know(tombstone)), 'a'))).toEqual(['refused ABORTED']);
  });

  it('R13 the abort of another attempt does not unseal', () => {
    const sealed = after(gate(), ask(gate(), 'a'));
    expect(drop(sealed, 'b')).toEqual({ set: { answers: [...sealed.answers, { token: 'b', kind: 'ABORTED' }] }, events: [] });
  });
});

describe('C6 the gate admits cranes', () => {
  const codes = (state: GateState) => closedReasons(projectId, state).map(({ code }) => code);
  it('C6 admits only into a known gate that is not sealed', () => {
    const sealed = after(gate(), ask(gate(), 'a'));
    expect(codes(gate())).toEqual([]);
    expect(codes(unknownGate)).toEqual(['PROJECT_UNKNOWN']);
    expect(codes(sealed)).toEqual(['PROJECT_IN_COMPLETION']);
    expect(codes(after(sealed, accept(sealed, { projectId, token: 'a' })))).toEqual(['PROJECT_ACCEPTED']);
    expect(admit(sealed, projectId, standing('i1'))).toMatchObject({ ok: false, error: { code: 'BLOCKED' } });
  });

  it('C6 an acceptance that was aborted is not taken for accepted by a late event', () => {
    const sealed = after(gate(), ask(gate(), 'a'));
    const open = after(sealed, drop(sealed, 'a'));
    expect(accept(open, { projectId, token: 'a' })).toEqual({ set: {}, events: [] });
  });

  it('C9 removes once and admits an installation once', () => {
    const once = admitted(admitted(gate(), 'i1'), 'i1');
    expect(once.open).toHaveLength(1);
    const none = after(once, remove(once, 'i1'));
    expect(none.open).toEqual([]);
    expect(remove(none, 'i1')).toEqual({ set: {}, events: [] });
  });
});

type Step =
  | { readonly kind: 'know' }
  | { readonly kind: 'ask' | 'abort' | 'accept'; readonly token: string }
  | { readonly kind: 'admit' | 'remove'; readonly installationId: string };

const token = fc.constantFrom('a', 'b', 'c');
const installationId = fc.constantFrom('i1', 'i2');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>({ kind: 'know' }),
  fc.record({ kind: fc.constantFrom('ask' as const, 'abort' as const, 'accept' as const), token }),
  fc.record({ kind: fc.constantFrom('admit' as const, 'remove' as const), installationId }),
);

const moveOf = (state: GateState, one: Step): GateMove => {
  switch (one.kind) {
    case 'know':
      return know(state);
    case 'ask':
      return ask(state, one.token);
    case 'abort':
      return drop(state, one.token);
    case 'accept':
      return accept(state, { projectId, token: one.token });
    case 'remove':
      return remove(state, one.installationId);
    case 'admit': {
      const move = admit(state, projectId, standing(one.installationId));
      return move.ok ? move.value : { set: {}, events: [] };
    }
  }
};

const expectInvariant = (state: GateState): void => {
  expect(state.sealedBy === null || (state.open.length === 0 && state.isKnown)).toBe(true);
  expect(state.isAccepted && state.sealedBy === null).toBe(false);
};

/** What a token was told first is what it is told ever after, until it is aborted. */
const expectSame = (first: Map<string, string>, asked: string, move: GateMove): void => {
  const [said = ''] = told(move);
  expect(said).toBe(first.get(asked) ?? said);
  first.set(asked, said);
};

const play = (steps: readonly Step[]): void => {
  const first = new Map<string, string>();
  let state: GateState = unknownGate;
  for (const one of steps) {
    const move = moveOf(state, one);
    state = after(state, move);
    expectInvariant(state);
    if (one.kind === 'abort') first.set(one.token, 'refused ABORTED');
    if (one.kind === 'ask') expectSame(first, one.token, move);
  }
};

describe('reliability: the gate under messages in any order, any number of times', () => {
  it('reliability: is never sealed with a crane in it, never sealed unknown, and says of a token only what it recorded', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 40 }), play), { numRuns: 3000 });
  });

  it('reliability: a duplicate changes nothing that was decided', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const once = steps.reduce((state, one) => after(state, moveOf(state, one)), unknownGate);
        const twice = steps.reduce((state, one) => {
          const next = after(state, moveOf(state, one));
          return after(next, moveOf(next, one));
        }, unknownGate);
        expect(twice).toEqual(once);
      }),
    );
  });
});
