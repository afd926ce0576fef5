import { anonymous } from '@anzhu/access';
import type { PaperSample } from '@anzhu/case-files';
import type { SubgraphContext } from '@anzhu/graphql';
import { ok } from '@anzhu/kernel';
import { describe, expect, it } from 'vitest';
import { passProcess, visitProcess } from '../../casework/test/pass.ts';
import { paperList, paperListResolvers } from './paper-list.ts';
import { casesSdl } from './sdl.ts';

const made: string[] = [];
const files = {
  offer: (kind: string) => void made.push(kind),
  link: (_: string, asked: object) => {
    const { paper, process } = asked as PaperSample;
    return ok({ url: `/${process.en}/${paper.en}`, expiresAt: new Date(0) });
  },
};

describe('X16 the papers of a procedure', () => {
  it('X16 are listed with label, marks, what they must show and a sample', () => {
    const [national, xinjiang] = passProcess.workflow.variants;
    expect(national && paperList(passProcess.workflow, national, { files })).toMatchObject([
      { kind: 'PHOTO', label: { zh: '照片' }, isRequired: true, isOnlyOutOfProvince: false, sampleUrl: '/Pass/The photograph' },
      { kind: 'OTHER', isRequired: false, shows: { zh: expect.stringContaining('公章'), en: expect.stringContaining('seal') } },
    ]);
    expect(xinjiang && paperList(passProcess.workflow, xinjiang, { files })).toEqual([]);
  });

  it('X16 are asked for by division and on a case; a process without papers has none', async () => {
    const sdl = casesSdl([passProcess, visitProcess]);
    expect(sdl).toContain('passPapers(division: String!): [PaperOnList!]!');
    expect(sdl).not.toContain('visitPapers');
    const { query, field } = paperListResolvers({ process: passProcess, files } as never);
    const ctx = { subject: anonymous } as SubgraphContext;
    expect(await query['passPapers']?.(null, { division: '530102' }, ctx)).toHaveLength(2);
    expect(await query['passPapers']?.(null, { division: '650102' }, ctx)).toEqual([]);
    expect(await field.paperList({ variant: 'default', tableVersion: 1 } as never)).toHaveLength(2);
    expect(made).toEqual(['paper-sample']);
    expect(paperListResolvers({ process: visitProcess, files } as never)).toMatchObject({ query: {} });
  });

  it.each([
    ['nobody knows whom', undefined, true],
    ['a unit of the province', false, false],
    ['one from another', true, true],
  ])('X16 one that only owners from another province owe says so, and of %s whether it is owed', (_, isOutside, isRequired) => {
    const [variant] = passProcess.workflow.variants;
    const papers = [{ kind: 'HOME', zh: '证', en: 'Home', required: 'OUT_OF_PROVINCE' }];
    const asked = { ...variant, moves: { submit: { from: 'DRAFT', to: 'SUBMITTED', by: 'UNIT_CLERK', papers } } };
    expect(paperList(passProcess.workflow, asked as never, { files, isOutside })).toMatchObject([
      { isRequired, isOnlyOutOfProvince: true },
    ]);
  });
});
