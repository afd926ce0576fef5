import { expect, it } from 'vitest';
import { policyWith } from './desk.ts';

it('X9 the desk asks its own server and the issuer, wherever that answers, and nobody else', () => {
  const issuer = 'https://id.example/realms/anzhu';
  const asked = (issuerOrigins: readonly string[]) => /connect-src ([^;]*);/.exec(policyWith('n', { issuer, issuerOrigins }))?.[1];
  expect(asked([])).toBe("'self' https://id.example");
  expect(asked(['https://login.example', 'https://keys.example'])).toBe(
    "'self' https://id.example https://login.example https://keys.example",
  );
});
