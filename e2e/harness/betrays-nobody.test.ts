import { syntheticCitizenId } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import { betrayingNobody } from './betrays-nobody.ts';

const number = syntheticCitizenId(1);
const asked = (answer: object) => betrayingNobody(() => Promise.resolve(answer as never))(null, '{ a }');

describe('X9 the errors of a whole run', () => {
  it.each([
    ['an error', { errors: [{ message: `${number} is unknown` }] }],
    ['a fault', { data: { answer: { faults: [{ path: 'idNumber', zh: number }] } } }],
    ['a reason, among others', { data: { answer: [{}, { nested: { reasons: [{ references: [{ label: number }] }] } }] } }],
  ])('X9 S3 that tell an ID number are noticed in every story: %s', async (_, answer) => {
    await expect(asked(answer)).rejects.toThrow('X9');
  });

  it('X9 what was revealed, and what is wrong with something else, is not', async () => {
    const answer = { data: { answer: { idNumber: number }, other: { faults: [{ path: 'idNumber', code: 'CITIZEN_ID_CHECK' }] } } };
    expect(await asked(answer)).toBe(answer);
  });
});
