import { variantFor, type Workflow } from '@anzhu/workflow';
import { expect, it } from 'vitest';
import { papersCalled } from './papers-called.ts';

const move = (zh: string) => ({
  submit: { from: 'DRAFT', to: 'SUBMITTED', by: 'UNIT_CLERK', papers: [{ kind: 'APPLICATION', zh, en: zh, required: true }] },
});
const workflow = {
  process: {},
  variants: [
    { code: 'default', version: 1, moves: move('申请表') },
    { code: '65', version: 1, moves: move('备案表') },
    { code: '15', version: 1, moves: {} },
  ],
} as unknown as Workflow;

it.each([
  ['650102', 'APPLICATION', '备案表'],
  ['530102', 'APPLICATION', '申请表'],
  ['150102', 'APPLICATION', '备案表'],
  ['530102', 'UNKNOWN', 'UNKNOWN'],
])('X16 in %s %s is called as its procedure calls it, else as any does: %s', (division, kind, zh) => {
  const variant = variantFor(workflow, division);
  expect(variant && papersCalled(workflow)(variant)(kind).zh).toBe(zh);
});
