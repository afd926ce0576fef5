import { buildASTSchema, parse, validateSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { leaveWorkflow } from '../test/leave.ts';
import { asksOf, caseActionInputSdl, papersOf, personalActions, toSdl } from './sdl.ts';

const beside = `
  scalar UUID
  type Query { leave: Leave }
  type Mutation { nothing: Boolean }
  type Leave { id: ID! }
  type ActionNotAllowed { state: String! }
  type RequirementsNotMet { state: String! }
  type Blocked { state: String! }
  type VersionConflict { state: String! }
`;

describe('the schema of a table', () => {
  it('X4 is valid and says what the table says', () => {
    const sdl = toSdl(leaveWorkflow);
    expect(validateSchema(buildASTSchema(parse(`${beside}\n${caseActionInputSdl}\n${sdl}`)))).toEqual([]);
    expect(sdl).toMatchSnapshot();
  });

  it('X3 has one mutation per action a person takes, with what all jurisdictions ask', () => {
    expect(personalActions(leaveWorkflow)).toEqual(['submit', 'accept', 'takeBack', 'review', 'confirm', 'withdraw']);
    expect(asksOf(leaveWorkflow, 'accept')).toEqual(['days', 'number']);
    expect(papersOf(leaveWorkflow).map(({ kind }) => kind)).toEqual(['APPLICATION', 'HOME_CERTIFICATE', 'OTHER']);
  });

  it('X8 an action that opening takes has no mutation of its own', () => {
    const { process, variants } = leaveWorkflow;
    const [, second] = variants;
    if (!second) throw new Error('a variant is missing');
    expect(personalActions({ process: { ...process, opensWith: 'submit' }, variants: [second] })).not.toContain('submit');
  });
});
