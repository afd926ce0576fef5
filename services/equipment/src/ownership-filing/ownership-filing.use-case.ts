import { type Alongside, type CaseRecord, createCases } from '@anzhu/casework';
import type { ServiceDeps } from '@anzhu/service';
import type { Own } from '@anzhu/store';
import type { Model } from 'mongoose';
import type { Copies } from '../copies.ts';
import { type Crane, craneId, mayBeFiled } from '../crane/crane.ts';
import type { OwnershipFilingForm } from './ownership-filing.form.ts';
import { type OwnershipFilingFacts, type OwnershipFilingOutcome, ownershipFilingProcess } from './ownership-filing.ts';

type Filing = CaseRecord<OwnershipFilingForm, OwnershipFilingOutcome>;
type RecordCrane = Alongside<OwnershipFilingForm, OwnershipFilingOutcome, OwnershipFilingFacts>;

const descriptionOf = ({ category, name, model, manufacturer, serialNumber, manufactureDate }: Filing['form']) => ({
  category: category ?? 'TOWER_CRANE',
  name: name ?? '',
  model: model ?? '',
  manufacturer: manufacturer ?? '',
  serialNumber: serialNumber ?? '',
  manufactureDate: manufactureDate ?? '',
});

/** The machine as the approved filing describes it. */
const craneOf = ({ _id, form, outcome, applicant, division, d2, d4, d6 }: Filing): Own<Crane> => ({
  ...descriptionOf(form),
  ownerUscc: applicant,
  filingId: _id,
  filingNumber: outcome.filingNumber ?? '',
  filingState: 'FILED',
  validUntil: outcome.validUntil ?? null,
  division,
  d2,
  d4,
  d6,
});

/** With the approval the machine is on record as this owner's, filed under this number. */
const recordCrane =
  ({ store }: ServiceDeps, cranes: Model<Crane>): RecordCrane =>
  async (session, filing, { facts: { crane } }) => {
    const _id = filing.outcome.craneId ?? '';
    const free = mayBeFiled(crane);
    if (!free.ok) return free;
    return crane
      ? store.save<Crane>(cranes, crane, { set: craneOf(filing) }, session)
      : store.insert<Crane>(cranes, { _id, ...craneOf(filing) }, {}, session);
  };

export const createOwnershipFilings = (deps: ServiceDeps, { cranes, copies }: { readonly cranes: Model<Crane>; readonly copies: Copies }) =>
  createCases({
    ...deps,
    process: ownershipFilingProcess,
    loadFacts: async ({ manufacturer, serialNumber }, { applicant, session }) => ({
      owner: await copies.units.find(applicant, session),
      crane: manufacturer && serialNumber ? await deps.store.find(cranes, craneId({ manufacturer, serialNumber }), session) : null,
    }),
    alongside: { approve: recordCrane(deps, cranes) },
  });
