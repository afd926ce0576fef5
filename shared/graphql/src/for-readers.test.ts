import { anonymous, type Subject } from '@anzhu/access';
import { describe, expect, it } from 'vitest';
import { forAnyone, forReaders } from './for-readers.ts';

const reader: Subject = { id: 'u', name: 'U', org: 'A', orgKind: 'AUTHORITY', unitKinds: [], region: '530000', roles: ['EXAMINER'] };
const answer = () => 'answer';
const resolvers = forReaders({
  Query: { own: answer, open: forAnyone(() => 'open') },
  Mutation: { change: answer },
  Crane: { name: answer },
});

const asked = (subject: Subject, type: string, field: string): unknown =>
  (resolvers[type] as Record<string, (...resolving: unknown[]) => unknown>)[field]?.({}, {}, { subject });

describe('who is not signed in', () => {
  it.each([
    ['Query', 'own'],
    ['Mutation', 'change'],
  ])('front-ends 7: is told so by %s.%s, and who is gets the answer', (type, field) => {
    const told = expect.objectContaining({ extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }) });
    expect(() => asked(anonymous, type, field)).toThrow(told);
    expect(asked(reader, type, field)).toBe('answer');
  });

  it('front-ends 7: is answered what is for anyone, and fields of what was answered', () => {
    expect([asked(anonymous, 'Query', 'open'), asked(anonymous, 'Crane', 'name')]).toEqual(['open', 'answer']);
  });
});
