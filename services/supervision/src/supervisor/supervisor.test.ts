import { describe, expect, it } from 'vitest';
import { stillAllocatedReasons } from './supervisor.ts';

describe('R1 a supervisor leaves', () => {
  it('R1 R4 not while allocated: each project is named, and by its page it can be reached', () => {
    const projects = ['一期', '二期'].map((name, at) => ({ _id: `p${at}`, name }));
    expect(stillAllocatedReasons(projects)).toMatchObject([
      { code: 'SUPERVISOR_ALLOCATED', zh: '仍为工程一期的监督员', references: [{ kind: 'Project', id: 'p0', label: '一期' }] },
      { code: 'SUPERVISOR_ALLOCATED', zh: '仍为工程二期的监督员', references: [{ kind: 'Project', id: 'p1', label: '二期' }] },
    ]);
    expect(stillAllocatedReasons([])).toEqual([]);
  });
});
