import { expect, it } from 'vitest';
import { z } from 'zod';
import { passForm } from '../test/pass.ts';
import { formVersionOf } from './form-version.ts';
import { text } from './text-fields.ts';

it('X6 the version of a form follows its fields, kinds and labels, and nothing else', () => {
  const one = () => z.object({ name: text('名称', 'Name') });
  expect(formVersionOf(passForm)).toMatch(/^[0-9a-f]{12}$/);
  expect(formVersionOf(one())).toBe(formVersionOf(one()));
  const others = [
    one().extend({ more: text('更多', 'More') }),
    one().partial(),
    z.object({ name: text('姓名', 'Name') }),
    z.object({ name: z.number() }),
  ];
  expect(new Set([one(), ...others].map(formVersionOf)).size).toBe(5);
});
