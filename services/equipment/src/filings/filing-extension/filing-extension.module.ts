import { type Alongside, caseModule, ifOffered } from '@anzhu/casework';
import { err } from '@anzhu/kernel';
import { notFound } from '@anzhu/workflow';
import type { Crane } from '../../cranes/crane/crane.ts';
import { bodiesStated, unknownBodyNotes } from '../../cranes/crane/stated-bodies.ts';
import { useRegistration } from '../../use/use-registration/use-registration.module.ts';
import type { EquipmentWorld } from '../../world.ts';
import { filingNamed } from '../common/certified-filing.ts';
import { filingFacts } from '../common/filing-facts.use-case.ts';
import { type ExtensionFacts, type FilingExtensionForm, type FilingExtensionOutcome, filingExtensionProcess } from './filing-extension.ts';

type Work = Alongside<FilingExtensionForm, FilingExtensionOutcome, ExtensionFacts>;

/** With the approval the filing is valid until the day set; the filing tells it, and the use registration of a crane that stands lasts as long as it now may. */
const extend =
  ({ deps: { store }, records: { cranes }, changeFiling, casesOf }: EquipmentWorld): Work =>
  async (session, { outcome: { extendedUntil } }, { facts: { crane, standing } }) => {
    if (!crane || !extendedUntil) return err(notFound);
    const saved = await store.save<Crane>(cranes, crane, { set: { validUntil: extendedUntil } }, session);
    if (!saved.ok) return saved;
    const told = await changeFiling(crane.filingId, { action: 'extend', asked: { extendedUntil } }, session);
    if (!told.ok || !standing?.registrationId) return told;
    return ifOffered(await casesOf(useRegistration).actAsSystem(standing.registrationId, { action: 'renewValidity' }, session));
  };

export const filingExtension = caseModule<EquipmentWorld>()({
  process: filingExtensionProcess,
  certifies: filingNamed,
  facts:
    ({ deps, records }) =>
    async (form, context) => ({
      ...(await filingFacts(deps, records)(form, context)),
      bodies: await records.copies.units.each(bodiesStated(form), context.session),
    }),
  notes:
    ({ records: { copies } }) =>
    async ({ form }) =>
      unknownBodyNotes(form, await copies.units.each(bodiesStated(form))),
  alongside: { approve: extend },
});
