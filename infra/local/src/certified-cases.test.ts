import type { ListedModule } from '@anzhu/casework';
import { filingEvents, licenseEvents, partsOfType, useRegistrationEvents } from '@anzhu/contracts';
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

const all = modules.flat().map((module) => [module.process.workflow.process.id, module] as const);

describe('cases and the certificates that they decide on', () => {
  it.each(all)('X12 K6 %s leads to its certificate, or says why not', (id, { certifies }) => {
    expect([certifies !== undefined, without[id]]).toEqual(id in without ? [false, expect.stringMatching(/\.$/)] : [true, undefined]);
  });

  it('X12 K6 every reason is one of a process', () => {
    expect(Object.keys(without).filter((id) => !all.some(([own]) => own === id))).toEqual([]);
  });
});
