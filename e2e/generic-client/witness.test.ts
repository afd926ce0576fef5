import { expect, it } from 'vitest';
import { operationsOf } from '../../infra/local/src/client/operations.ts';
import { supergraphSchema, supergraphSdl } from '../harness/stage.ts';
import { withLog, witness } from './witness.ts';

const schema = supergraphSchema();

it('X12 what the log does not tell in words, or tells of another action, is noted', () => {
  const { seenBy, played } = witness(schema);
  const { done } = seenBy({} as never, '2026-09-30');
  const told = (process: string, ...log: readonly object[]) =>
    done({ service: '', process }, { answer: { __typename: 'Leave', procedure: '53', log }, action: 'returnForCorrection' });
  const entry = { action: 'RETURN_FOR_CORRECTION', label: { text: '退回' } };
  told('well', { action: 'NOTE', label: { text: '记录' } }, entry);
  told('another', { ...entry, action: 'SUBMIT' });
  told('wordless', { ...entry, label: { text: '' } });
  told('nothing');
  const keys = ['another', 'nothing', 'wordless'].map((process) => `${process} 53 returnForCorrection`);
  expect(played()).toMatchObject({ unlogged: keys, pressed: [...keys, 'well 53 returnForCorrection'].toSorted() });
});

it('X12 mutations ask for the log of cases, and of nothing else', () => {
  const asked = withLog(operationsOf(supergraphSdl()), schema).documentOf('approveOwnershipFiling');
  expect(asked).toContain('... on OwnershipFiling { log: history(first: 2)');
  expect(asked?.match(/log: history/g)).toHaveLength(1);
});
