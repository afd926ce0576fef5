import { readFileSync } from 'node:fs';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { expect, it } from 'vitest';
import { fragmentsOf, requestOf } from '../desk/language/requests.ts';
import { recordsIn } from '../desk/record-plugin.ts';
import { told } from '../desk/schema-plugin.ts';
import { limitRules } from './limits.ts';

const schema = buildSchema(readFileSync(new URL('../api.graphql', import.meta.url), 'utf8'), { assumeValidSDL: true });
const { services, listServices, mutations } = told(schema);
const one = { process: '', id: '' };
const listed = { process: '', tab: 'ALL', phase: undefined, search: undefined, order: undefined, filter: undefined, first: 100, offset: 0 };
const lists = listServices.map((name) => `${name} { ...ListWaiting }`).join(' ');

it.each([
  ['home', requestOf(services, 'HomePage', {})],
  ['what waits in lists', `{ work { ${lists} } } ${fragmentsOf('ListWaiting')}`],
  ...services.flatMap((name) => [
    [`a list of ${name}`, requestOf([name], 'ListPage', listed)],
    [`what follows a list of ${name}`, requestOf([name], 'ListNow', listed)],
    [`a case of ${name}`, requestOf([name], 'CasePage', one)],
    [`a form of ${name}`, requestOf([name], 'FormPage', { process: '', division: '' })],
  ]),
])('X12 %s is asked as the schema has it, within what one operation may cost', (_, asked) => {
  const faults = validate(schema, parse(asked), [...specifiedRules, ...limitRules()]);
  expect(faults.map(({ message }) => message)).toEqual([]);
});

it('X12 what an action answers that is told nowhere else is shown once, and nothing else is', () => {
  const once = Object.values(mutations).flatMap(({ members }) =>
    members.flatMap((member) => member.once.map(({ name }) => `${member.name}.${name}`)),
  );
  const secrets = ['NotificationPreferencesKept.secret', 'PartnerKept.secret'];
  const revealed = ['PersonalData.idNumber', 'PersonalData.phone', 'SupervisorDisclosure.idNumber'];
  expect([...new Set(once)].toSorted()).toEqual([...secrets, ...revealed]);
});

it('X12 whatever a list may be asked by has a name and words that tell its choices apart', () => {
  const { asked, cases } = recordsIn(schema);
  const said = [cases, ...Object.values(asked).flatMap((one) => (one.columns ? [one.said] : []))].flatMap(({ args, members }) => [
    ...args,
    ...members,
  ]);
  const chosen = said.filter(({ choices }) => choices.length > 0);
  expect(
    chosen.filter(({ words, choices }) => words.includes('') || new Set(choices.map((one) => one.words[0])).size < choices.length),
  ).toEqual([]);
  expect(cases.args.map(({ name }) => name)).toEqual(['tab', 'phase', 'search', 'order']);
  expect(chosen.length).toBeGreaterThan(10);
});
