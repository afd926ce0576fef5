import { type Alongside, createCases, defineCases } from '@anzhu/casework';
import { ok } from '@anzhu/kernel';
import type { ServiceDeps } from '@anzhu/service';
import type { Model } from 'mongoose';
import type { Copies } from '../copies.ts';
import { type Crane, craneId, mayBeFiled } from '../crane/crane.ts';
import { type OwnershipFilingFacts, type OwnershipFilingOutcome, ownershipFilingProcess } from './ownership-filing.ts';
import type { OwnershipFilingForm } from './ownership-filing.form.ts';

type RecordCrane = Alongside<OwnershipFilingForm, OwnershipFilingOutcome, OwnershipFilingFacts>;

/** With the approval the machine is on record as this owner's, filed under this number. */
const recordCrane = ({ store }: ServiceDeps, cranes: Model<Crane>): RecordCrane => async (session, { _id, form, outcome, applicant, division, d2, d4, d6 }) => {
  const id = outcome.craneId ?? '';
  const crane = await store.find(cranes, id, session);
  const free = mayBeFiled(crane);
  if (!free.ok) return free;
  const filing = {
    category: form.category ?? 'TOWER_CRANE', name: form.name ?? '', model: form.model ?? '', manufacturer: form.manufacturer ?? '',
    serialNumber: form.serialNumber ?? '', manufactureDate: form.manufactureDate ?? '', ownerUscc: applicant, filingId: _id,
    filingNumber: outcome.filingNumber ?? '', filingState: 'FILED' as const, validUntil: outcome.validUntil ?? null, division, d2, d4, d6,
  };
  const saved = await (crane ? store.save(cranes, crane, { set: filing }, session) : store.insert(cranes, { _id: id, ...filing }, {}, session));
  return saved.ok ? ok(null) : saved;
};

export const createOwnershipFilings = (deps: ServiceDeps, { cranes, copies }: { readonly cranes: Model<Crane>; readonly copies: Copies }) =>
  createCases({
    ...deps,
    process: ownershipFilingProcess,
    model: defineCases<OwnershipFilingForm, OwnershipFilingOutcome>(deps.connection, ownershipFilingProcess.collection),
    loadFacts: async ({ manufacturer, serialNumber }, { applicant, session }) => ({
      owner: await copies.units.find(applicant, session),
      crane: manufacturer && serialNumber ? await deps.store.find(cranes, craneId({ manufacturer, serialNumber }), session) : null,
    }),
    alongside: { approve: recordCrane(deps, cranes) },
  });
