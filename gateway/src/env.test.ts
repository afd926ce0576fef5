import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseEnv } from './env.ts';

const complete = {
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_AUDIENCE: 'anzhu',
  INTERNAL_TOKEN_PRIVATE_KEY: '-----BEGIN PRIVATE KEY-----\\nx\\n-----END PRIVATE KEY-----',
};

it('takes what is needed and defaults to production on the loopback address', () => {
  const outcome = parseEnv({ ...complete, SUBGRAPH_URLS: 'enterprise=http://e:4001,supervision=http://s:4003/graphql?a=b' });
  expect(outcome).toMatchObject({
    env: {
      ANZHU_MODE: 'production',
      HOST: '127.0.0.1',
      PORT: 4000,
      AUTH: 'oidc',
      SUBGRAPH_URLS: { enterprise: 'http://e:4001', supervision: 'http://s:4003/graphql?a=b' },
      INTERNAL_TOKEN_PRIVATE_KEY: '-----BEGIN PRIVATE KEY-----\nx\n-----END PRIVATE KEY-----',
    },
  });
});

it('names all faults together', () => {
  const outcome = parseEnv({ PORT: 'x', SUBGRAPH_URLS: 'enterprise', OIDC_ISSUER: 'issuer', INTERNAL_TOKEN_PRIVATE_KEY: 'key' });
  const faults = 'faults' in outcome ? outcome.faults.map((fault) => fault.split(':')[0]) : [];
  expect(faults.sort()).toEqual(['INTERNAL_TOKEN_PRIVATE_KEY', 'OIDC_AUDIENCE', 'OIDC_ISSUER', 'PORT', 'SUBGRAPH_URLS']);
  const missing = parseEnv({});
  expect(missing).toEqual({
    faults: ['OIDC_ISSUER: is required', 'OIDC_AUDIENCE: is required', 'INTERNAL_TOKEN_PRIVATE_KEY: is required'],
  });
});

it('security: limits what is asked, and keeps metrics from the public port, unless told otherwise', () => {
  const usual = {
    METRICS_HOST: '127.0.0.1',
    METRICS_PORT: 4005,
    ORGANISATION_PER_MINUTE: 6_000,
    FILES_PER_MINUTE: 1_200,
    PUSHES_PER_MINUTE: 600,
    GATEWAY_PROCESSES: 1,
  };
  expect(parseEnv(complete)).toMatchObject({ env: usual });
  for (const name of ['ORGANISATION_PER_MINUTE', 'FILES_PER_MINUTE', 'PUSHES_PER_MINUTE', 'ANONYMOUS_PER_MINUTE', 'GATEWAY_PROCESSES'])
    expect(parseEnv({ ...complete, [name]: '0' })).toMatchObject({ faults: [expect.stringContaining(name)] });
});

it('reliability: trusts the proxies it is told of, and nothing that would trust everybody', () => {
  expect(parseEnv(complete)).toMatchObject({ env: { TRUST_PROXY: [] } });
  const told = '10.0.0.0/8, 192.0.2.1,2001:db8::/32,loopback';
  expect(parseEnv({ ...complete, TRUST_PROXY: told })).toMatchObject({
    env: { TRUST_PROXY: ['10.0.0.0/8', '192.0.2.1', '2001:db8::/32', 'loopback'] },
  });
  for (const wrong of ['true', '1', '0.0.0.0/0', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/8,', 'proxy.example'])
    expect(parseEnv({ ...complete, TRUST_PROXY: wrong })).toMatchObject({ faults: [expect.stringMatching(/^TRUST_PROXY:/)] });
});

it('federation 5: takes origins as a browser says them, and nothing that would let every page ask', () => {
  expect(parseEnv(complete)).toMatchObject({ env: { CORS_ORIGINS: [], OIDC_ORIGINS: [] } });
  const told = { ...complete, CORS_ORIGINS: 'https://desk.example, http://127.0.0.1:5173', OIDC_ORIGINS: 'https://keys.example' };
  const origins = { CORS_ORIGINS: ['https://desk.example', 'http://127.0.0.1:5173'], OIDC_ORIGINS: ['https://keys.example'] };
  expect(parseEnv(told)).toMatchObject({ env: origins });
  for (const wrong of ['*', 'null', 'https://desk.example/', 'desk.example', 'file:///x', 'https://desk.example,'])
    expect(parseEnv({ ...complete, CORS_ORIGINS: wrong })).toMatchObject({ faults: [expect.stringMatching(/^CORS_ORIGINS:/)] });
});

it('federation 9: takes a file of operations whose hashes are theirs, and names each that is not', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'anzhu-operations-')), 'operations.json');
  const parsed = (content: string) => {
    writeFileSync(file, content);
    return parseEnv({ ...complete, OPERATIONS_FILE: file });
  };
  const text = '{ who }';
  const hash = createHash('sha256').update(text).digest('hex');
  expect(parsed(JSON.stringify({ [hash]: text }))).toMatchObject({ env: { OPERATIONS_FILE: new Map([[hash, text]]) } });
  const faults = parsed(JSON.stringify({ a: text, [hash]: text, [hash.toUpperCase()]: text }));
  expect(faults).toEqual({ faults: ['a', hash.toUpperCase()].map((key) => `OPERATIONS_FILE: ${key} is not the sha256 of its operation`) });
  for (const wrong of ['', '[]', '{"a":1}']) expect(parsed(wrong)).toMatchObject({ faults: [expect.stringMatching(/^OPERATIONS_FILE:/)] });
});

it('reliability: AUTH=off and another supergraph are refused outside local mode', () => {
  const loose = { AUTH: 'off', SUPERGRAPH_FILE: 'other.graphql' };
  expect(parseEnv(loose)).toMatchObject({ faults: [expect.stringMatching(/^AUTH:/), expect.stringMatching(/^SUPERGRAPH_FILE:/)] });
  expect(parseEnv({ ...loose, ANZHU_MODE: 'local' })).toMatchObject({ env: loose });
});

it('X9 the issuer is asked of tokens as a client with a secret, or not at all', () => {
  const uri = { OIDC_INTROSPECTION_URI: 'https://issuer.example/introspect' };
  const client = { OIDC_CLIENT_ID: 'gateway', OIDC_CLIENT_SECRET: 's' };
  expect(parseEnv({ ...complete, ...client, ...uri })).toMatchObject({ env: { ...client, ...uri } });
  for (const half of [uri, { OIDC_CLIENT_ID: 'gateway' }, { OIDC_CLIENT_SECRET: 's' }])
    expect(parseEnv({ ...complete, ...half })).toMatchObject({
      faults: expect.arrayContaining([expect.stringMatching(/^OIDC_CLIENT_(ID|SECRET): /)]),
    });
});
