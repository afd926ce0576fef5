import type { Process } from '@anzhu/casework';
import { describe, expect, it } from 'vitest';
import { processes } from './sdl.ts';

describe('every process of the service', () => {
  it.each(
    (processes as readonly unknown[] as readonly Process<never, never, never>[]).map((process) => [process.workflow.process.id, process]),
  )('C5 %s says which crane its cases are about, and lists them by it', (_, { about, filters }) => {
    expect(about).toBeTypeOf('function');
    expect(filters?.['craneId']?.path).toBe('about');
  });
});
