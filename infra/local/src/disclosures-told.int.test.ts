import type { Subject } from '@anzhu/access';
import { prepare } from '@anzhu/store';
import { schemaOf } from '@anzhu/testing';
import { type GraphQLSchema, getNamedType, isObjectType, isUnionType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { id, laid } from '../test/laid.ts';
import { asking, depsOf, owner, partsOf, registersOf, schemas, services } from '../test/services.ts';

const mutationsOf = (schema: GraphQLSchema) => {
  const type = schema.getType('Mutation');
  return isObjectType(type) ? Object.values(type.getFields()) : [];
};

/** The records of which some data are revealed, by the answers of the mutations that reveal. */
const revealedIn = (schema: GraphQLSchema): readonly string[] =>
  mutationsOf(schema).flatMap(({ name, type }) => {
    const answer = getNamedType(type);
    const members = name.startsWith('reveal') && isUnionType(answer) ? answer.getTypes() : [];
    const below = members.flatMap((member) => Object.values(member.getFields()).map((field) => getNamedType(field.type)));
    return below.flatMap((one) => (isObjectType(one) && 'history' in one.getFields() ? [one.name] : []));
  });

const table = services.flatMap((service) => revealedIn(schemaOf(schemas(service))).map((type) => [service, type] as const));

const official = (more: Partial<Subject>): Subject => ({
  ...owner,
  ...{ id: 'sun', org: '530102-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '530102', roles: ['DEPARTMENT_OFFICER'] },
  ...more,
});
const why = '核对身份的事由';
const entry = { number: 1, version: 1, at: new Date('2026-09-30T02:00:00Z'), actorId: 'zhao', actorName: '赵处长', opinion: why };
const revealed = { ...entry, role: 'DEPARTMENT_OFFICER', action: 'reveal', label: { zh: '查看', en: 'Reveal' }, from: '', to: '' };

const fieldOf = (type: string): string => type.charAt(0).toLowerCase() + type.slice(1);

describe('X9 who was shown personal data', () => {
  it('X9 is asked of every service that reveals any', () => {
    expect(table).toEqual([
      ['personnel', 'Person'],
      ['supervision', 'Supervisor'],
    ]);
  });

  it.each(table)('X9 S3 %s: the log of a %s tells by whom and why to auditors and who it was alone', async (service, type) => {
    const deps = await depsOf(service);
    const ask = await asking(service, deps, await partsOf(service, deps));
    await prepare(deps.connection);
    const register = (await registersOf(service)).find((one) => one.type === type) ?? expect.fail(type);
    await deps.connection.collection(register.collection).insertOne({ ...laid(register), history: [revealed] } as never);
    const field = fieldOf(type);
    const told = async (who: Subject) =>
      ((await ask(who, `{ ${field}(id: "${id}") { history { actorId actorName opinion } } }`))?.[field] as never)?.['history'];
    for (const who of [official({}), official({ roles: ['SUPERVISION_CHIEF'] })])
      expect(await told(who)).toEqual([{ actorId: '', actorName: '主管机构', opinion: null }]);
    for (const who of [official({ id: 'zhao' }), official({ roles: ['AUDITOR'] })])
      expect(await told(who)).toEqual([{ actorId: 'zhao', actorName: '赵处长', opinion: why }]);
  });

  it.each(table)('X9 %s: who was shown data of a %s is listed for auditors alone', async (service, type) => {
    const registers = (await registersOf(service)).filter(({ readableBy }) => readableBy === 'AUDITORS');
    expect(registers.filter(({ record, lists }) => `${fieldOf(type)}Id` in record.shape && lists)).toHaveLength(1);
  });

  it.each(services)('X9 S3 %s: what logs and refusals tell of logs has the one type that tells disclosures so', (service) => {
    const schema = schemaOf(schemas(service));
    const entries = Object.values(schema.getTypeMap()).filter((one) => isObjectType(one) && 'actorName' in one.getFields());
    const others = entries.map(({ name }) => name).filter((name) => name !== 'HistoryEntry');
    const revealing = revealedIn(schema);
    const keeping = Object.values(schema.getTypeMap()).filter(
      (one) => isObjectType(one) && Object.values(one.getFields()).some(({ type }) => others.includes(getNamedType(type).name)),
    );
    expect(keeping.map(({ name }) => name).filter((name) => revealing.includes(name))).toEqual([]);
  });
});
