import type { ListedModule } from '@anzhu/casework';
import { filingEvents, licenseEvents, partsOfType, useRegistrationEvents } from '@anzhu/contracts';
import { isDecided, movesIn, statesLeft, statesReached, type Variant, type Workflow } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { serviceModule } from './service-module.ts';

/** The services whose events make and end editions of certificates. */
const services = [
  ...new Set([...licenseEvents, ...filingEvents, ...useRegistrationEvents].map(({ type }) => String(partsOfType(type)?.service))),
];

const modules = await Promise.all(
  services.map(
    async (service) => ((await serviceModule(service, 'modules')) as { readonly modules: readonly ListedModule<never>[] }).modules,
  ),
);

const noEdition = 'It makes and ends no edition.';
const ofMany = 'It is about a batch: each license of it is led to by its own application.';
const ofUse = 'It is about a stay; what it does to the use registration, the case of that shows with its certificate.';

/** Why a case leads to no certificate. */
const without: Readonly<Record<string, string>> = {
  'enterprise.unit-registration': noEdition,
  'enterprise.license-notice': ofMany,
  'enterprise.notice-objection': noEdition,
  'enterprise.license-announcement': ofMany,
  'enterprise.blacklist': noEdition,
  'enterprise.emergency-plan': noEdition,
  'enterprise.emergency-drill': noEdition,
  'enterprise.help-contact': noEdition,
  'enterprise.unit-merger': noEdition,
  'equipment.reissue-tagging': noEdition,
  'equipment.unfiled-device': noEdition,
  'equipment.installation-notice': noEdition,
  'equipment.four-party-acceptance': noEdition,
  'equipment.crew-change': noEdition,
  'equipment.maintenance-record': noEdition,
  'equipment.inspection-commission': noEdition,
  'equipment.crane-inspection': ofUse,
  'equipment.defect-report': noEdition,
  'equipment.return-to-use': noEdition,
  'equipment.safety-declaration': noEdition,
  'equipment.dismantling-notice': ofUse,
};

interface Way {
  readonly state: string;
  readonly hasPassed: boolean;
}

const onward = ({ process }: Workflow, variant: Variant, { state, hasPassed }: Way): readonly Way[] =>
  movesIn(variant)
    .filter(([, move]) => statesLeft(move).includes(state))
    .flatMap(([, move]) => statesReached(move))
    .map((to) => ({ state: to, hasPassed: hasPassed || process.states[to]?.passes === true }));

/** Every state into which a case can come, with whether its review has succeeded on the way. */
const waysIn = (workflow: Workflow, variant: Variant): readonly Way[] => {
  const begun = { state: workflow.process.initial, hasPassed: false };
  const ways = new Map([[JSON.stringify(begun), begun as Way]]);
  for (const way of ways.values()) for (const next of onward(workflow, variant, way)) ways.set(JSON.stringify(next), next);
  return [...ways.values()];
};

const all = modules.flat().map((module) => [module.process.workflow.process.id, module] as const);

describe('cases and the certificates that they decide on', () => {
  it.each(all)('X12 K6 %s leads to its certificate, or says why not', (id, { certifies }) => {
    expect([certifies !== undefined, without[id]]).toEqual(id in without ? [false, expect.stringMatching(/\.$/)] : [true, undefined]);
  });

  it.each(all.filter(([, { certifies }]) => certifies))('X12 K6 %s is decided in no state in which it can be without', (_, { process }) => {
    const { workflow } = process;
    for (const variant of workflow.variants) {
      const ways = waysIn(workflow, variant);
      const states = [...new Set(ways.map(({ state }) => state))];
      const expected = states.filter((one) => ways.every(({ state, hasPassed }) => state !== one || hasPassed));
      expect(expected).not.toEqual([]);
      expect(states.filter((state) => isDecided(workflow, variant, state))).toEqual(expected);
    }
  });

  it('X12 K6 every reason is one of a process', () => {
    expect(Object.keys(without).filter((id) => !all.some(([own]) => own === id))).toEqual([]);
  });
});
