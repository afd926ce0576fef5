import { type Alongside, type Circumstances, caseModule, type FactLoader, type HandedOn } from '@anzhu/casework';
import { proven } from '@anzhu/kernel';
import type { Own } from '@anzhu/store';
import { type Crane, withFormer } from '../../cranes/crane/crane.ts';
import { craneKeys } from '../../cranes/crane/crane-identity.ts';
import { safetyIn } from '../../cranes/crane/crane-safety.ts';
import { faceDataOf, nextCertificate } from '../../cranes/crane/filing-certificate.ts';
import { bodiesStated, unknownBodyNotes } from '../../cranes/crane/stated-bodies.ts';
import type { EquipmentWorld } from '../../world.ts';
import { ownFiling } from '../common/certified-filing.ts';
import { isFilingNumberTaken } from '../common/filing-number-taken.use-case.ts';
import { saveFiled } from '../common/save-filed.use-case.ts';
import { numberHolder } from '../home-reissue/number-holder.store.ts';
import { markFiled, unfiledDevice } from '../unfiled-device/unfiled-device.module.ts';
import { oldNumberOf } from './old-certificate.ts';
import type { OwnershipFilingForm } from './ownership-filing.form.ts';
import { type OwnershipFilingFacts, type OwnershipFilingOutcome, ownershipFilingProcess } from './ownership-filing.ts';
import { pendingTwins } from './pending-twins.store.ts';

type Filing = HandedOn<OwnershipFilingForm, OwnershipFilingOutcome>;
type At = Circumstances<OwnershipFilingFacts>;
type RecordCrane = Alongside<OwnershipFilingForm, OwnershipFilingOutcome, OwnershipFilingFacts>;

const descriptionOf = ({ category, name, model, manufacturer, serialNumber, manufactureDate, ratedMoment, hoistKind }: Filing['form']) => ({
  ...{ category, name, model, manufacturer, serialNumber, manufactureDate },
  ratedMoment: ratedMoment ?? null,
  hoistKind: hoistKind ?? null,
});

/** L2: what the filing declares; a filing that says nothing leaves what was declared before. */
const declaredIn = (form: Filing['form'], today: string) => {
  const safety = safetyIn(form, today);
  return safety && { safety };
};

/** The machine as the approved filing describes it; one that enters with an old certificate is tagged at once (C15). */
const craneOf = (filing: Filing, { today, actor, facts }: At): Omit<Own<Crane>, 'formerFilings'> => {
  const { _id, form, outcome, applicant, division, d2, d4, d6 } = filing;
  return {
    ...descriptionOf(form),
    ...faceDataOf(form),
    ...declaredIn(form, today),
    certificate: nextCertificate(facts.crane, { issuedBy: actor.org, issuedOn: today }),
    reissueDue: oldNumberOf(filing) === null ? null : { since: today, reason: '旧证入网' },
    ownerUscc: applicant,
    archiveHolderUscc: applicant,
    filingId: _id,
    filingNumber: proven(outcome, 'filingNumber').filingNumber,
    filingState: 'FILED',
    validUntil: outcome.validUntil ?? null,
    division,
    d2,
    d4,
    d6,
  };
};

/** The machine is on record as this owner's, filed under this number; a filing that was in force is superseded. */
const recordCrane =
  (world: EquipmentWorld): RecordCrane =>
  async (session, filing, at) => {
    const { store } = world.deps;
    const {
      today,
      facts: { crane },
    } = at;
    const keys = [...new Set([...(crane?.keys ?? []), ...craneKeys(filing.form)])];
    const own = { ...craneOf(filing, at), keys, isDouble: crane?.isDouble ?? false };
    if (!crane)
      return store.insert<Crane>(
        world.records.cranes,
        { _id: proven(filing.outcome, 'craneId').craneId, ...own, formerFilings: [] },
        {},
        session,
      );
    if (crane.filingState !== 'FILED') return saveFiled(world)({ crane, set: own, caseId: filing._id }, session);
    const formerFilings = withFormer(crane, { ending: 'REISSUED', today });
    const recorded = await saveFiled(world)({ crane, set: { ...own, formerFilings }, caseId: filing._id }, session);
    return recorded.ok ? world.changeFiling(crane.filingId, { action: 'supersede', opinion: own.filingNumber }, session) : recorded;
  };

/** With the approval the machine is on record, and no device to be filed any more (C15a). */
const record =
  (world: EquipmentWorld): RecordCrane =>
  async (session, filing, at) => {
    const recorded = await recordCrane(world)(session, filing, at);
    return recorded.ok ? markFiled(world.casesOf(unfiledDevice), filing, session) : recorded;
  };

const factsOf =
  ({ records: { cranes, craneRegister, copies } }: EquipmentWorld): FactLoader<OwnershipFilingForm, OwnershipFilingFacts> =>
  async (form, { applicant, session }) => {
    const crane = await craneRegister.numbers.findByKeys(craneKeys(form), session);
    return {
      owner: await copies.units.find(applicant, session),
      crane,
      bodies: await copies.units.each(bodiesStated(form), session),
      holder: await numberHolder(cranes, { typed: form.originalFilingNumber, craneId: crane?._id }, session),
    };
  };

export const ownershipFiling = caseModule<EquipmentWorld>()({
  process: ownershipFilingProcess,
  certifies: ownFiling,
  facts: factsOf,
  isTaken: isFilingNumberTaken,
  notes: ({ deps, namesOfUnits, records: { copies } }) => {
    const twins = pendingTwins(deps.connection, namesOfUnits);
    return async (filing, subject) => [
      ...(await twins(filing, subject)),
      ...unknownBodyNotes(filing.form, await copies.units.each(bodiesStated(filing.form))),
    ];
  },
  alongside: { approve: record },
});
