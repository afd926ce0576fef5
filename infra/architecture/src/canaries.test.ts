import { describe, expect, it } from 'vitest';
import { breachesInProject, declaredBreaches, reportedBreaches } from './canaries.ts';
import { configuredRules } from './configured-rules.ts';

describe('the rules of the architecture', () => {
  it('each report their canaries, and nothing else there', async () => {
    expect(await reportedBreaches()).toEqual(declaredBreaches());
  });

  it('each have a canary', async () => {
    const withCanary = new Set(declaredBreaches().map((breach) => breach.replace(/^.*?: /, '')));
    expect([...withCanary].sort()).toEqual([...(await configuredRules())].sort());
  });

  it('are kept by the imports of the project', async () => {
    expect(await breachesInProject()).toEqual([]);
  });
});
