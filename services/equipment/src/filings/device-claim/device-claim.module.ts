import { type Alongside, caseModule, type FactLoader } from '@anzhu/casework';
import { err } from '@anzhu/kernel';
import { notFound } from '@anzhu/workflow';
import { type Crane, withFormer } from '../../cranes/crane/crane.ts';
import { craneKeys } from '../../cranes/crane/crane-identity.ts';
import type { EquipmentWorld } from '../../world.ts';
import { ownFiling } from '../common/certified-filing.ts';
import { saveFiled } from '../common/save-filed.use-case.ts';
import { numberHolder } from '../home-reissue/number-holder.store.ts';
import { type DeviceClaimFacts, type DeviceClaimForm, type DeviceClaimOutcome, deviceClaimProcess } from './device-claim.ts';

type Work = Alongside<DeviceClaimForm, DeviceClaimOutcome, DeviceClaimFacts>;

const isNumbered = (crane: Crane, number: string): boolean =>
  crane.filingNumber === number || crane.formerFilings.some(({ filingNumber }) => filingNumber === number);

const factsOf =
  ({ records: { cranes, craneRegister, copies, installations } }: EquipmentWorld): FactLoader<DeviceClaimForm, DeviceClaimFacts> =>
  async ({ recordedNumber, manufacturer, serialNumber, newFilingNumber }, { applicant, session }) => {
    const found = await craneRegister.numbers.findByKeys(craneKeys({ manufacturer, serialNumber }), session);
    const crane = found && recordedNumber && isNumbered(found, recordedNumber) ? found : null;
    return {
      crane,
      standing: await installations.standing(crane?._id, session),
      applicant: await copies.units.find(applicant, session),
      owner: await copies.units.find(crane?.ownerUscc, session),
      holder: await numberHolder(cranes, { typed: newFilingNumber, craneId: found?._id }, session),
    };
  };

/** With the approval the device is the claimant's, under the number its certificate has; the former filing is superseded. */
const handOver =
  (world: EquipmentWorld): Work =>
  async (session, { _id, applicant, outcome }, { today, facts: { crane } }) => {
    const { filingNumber, edition, issuedBy, issuedOn, certificate: state } = outcome;
    if (!crane || !filingNumber || !edition || !issuedBy || !issuedOn) return err(notFound);
    const ending = crane.ownerUscc === applicant ? 'REISSUED' : 'CHANGED';
    const set = {
      ownerUscc: applicant,
      archiveHolderUscc: applicant,
      filingId: _id,
      filingNumber,
      certificate: { edition, issuedBy, issuedOn },
      reissueDue: state === 'ISSUED_ELSEWHERE' ? null : (crane.reissueDue ?? null),
      formerFilings: withFormer(crane, { ending, today }),
    };
    const saved = await saveFiled(world)({ crane, set, caseId: _id }, session);
    return saved.ok ? world.changeFiling(crane.filingId, { action: 'supersede', opinion: filingNumber }, session) : saved;
  };

export const deviceClaim = caseModule<EquipmentWorld>()({
  process: deviceClaimProcess,
  certifies: ownFiling,
  facts: factsOf,
  alongside: { approve: handOver },
});
