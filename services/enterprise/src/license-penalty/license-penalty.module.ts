import { type Alongside, caseModule } from '@anzhu/casework';
import { ok } from '@anzhu/kernel';
import type { ClientSession } from 'mongoose';
import { licenseNamed } from '../licensing/bound-license.ts';
import { penalise, recallPenalty, withoutReported, withReported } from '../work-safety-license/penalties.ts';
import { licensesOf } from '../work-safety-license/work-safety-license.store.ts';
import { currentOf } from '../work-safety-license/work-safety-license.ts';
import type { EnterpriseWorld } from '../world.ts';
import { earlierPenalties } from './earlier-penalties.store.ts';
import type { LicensePenaltyForm } from './license-penalty.form.ts';
import { type LicensePenaltyFacts, type LicensePenaltyOutcome, licensePenaltyProcess, penaltyOf } from './license-penalty.ts';
import { type Earlier, scaleNotes } from './scale.ts';

type Penalise = Alongside<LicensePenaltyForm, LicensePenaltyOutcome, LicensePenaltyFacts>;

/** From the report to the decision the license knows of it: what would take the license out of its way is refused meanwhile. */
const reportLicense =
  ({ store, licenses }: EnterpriseWorld): Penalise =>
  async (session, { _id }, { facts: { license } }) =>
    license ? store.save(licenses, license, { set: withReported(license, _id) }, session) : ok(null);

const penaliseLicense =
  ({ store, licenses }: EnterpriseWorld): Penalise =>
  async (session, record, { facts, actor, today }) => {
    if (!facts.license) return ok(null);
    const commit = penalise(facts.license, { penalty: penaltyOf(record), actor: { ...actor, role: 'EXAMINER' }, today });
    const set = { ...commit.set, ...withoutReported(facts.license, record._id) };
    return store.save(licenses, facts.license, { ...commit, set }, session);
  };

const recallAnnounced =
  ({ store, licenses }: EnterpriseWorld): Penalise =>
  async (session, _record, { facts, actor, today }) => {
    if (!facts.license) return ok(null);
    const commit = recallPenalty(facts.license, { actor: { ...actor, role: 'DEPARTMENT_OFFICER' }, today });
    return store.save(licenses, facts.license, commit, session);
  };

const earlierOf = (
  { casesOf }: Pick<EnterpriseWorld, 'casesOf'>,
  asked: Parameters<typeof earlierPenalties>[1],
  session?: ClientSession,
): Promise<readonly Earlier[]> => earlierPenalties(casesOf(licensePenalty).model.collection, asked, session);

/** Penalties; the approval and the recall of what has not begun change the license in the same transaction. */
export const licensePenalty = caseModule<EnterpriseWorld>()({
  process: licensePenaltyProcess,
  certifies: licenseNamed,
  facts:
    (world) =>
    async ({ uscc }, { caseId, session }) => {
      if (!uscc) return { unit: null, license: null, earlier: [] };
      const { store, units, licenses } = world;
      const all = await licensesOf(licenses, [uscc], session);
      const reported = all.find((license) => caseId !== undefined && license.reported.includes(caseId));
      const earlier = await earlierOf(world, { uscc, caseId }, session);
      return { unit: await store.find(units, uscc, session), license: reported ?? currentOf(all), earlier };
    },
  notes:
    (world) =>
    async (penalty, { orgKind }) => {
      const { uscc } = penalty.form;
      return uscc && orgKind === 'AUTHORITY' ? scaleNotes(penalty, await earlierOf(world, { uscc, caseId: penalty._id })) : [];
    },
  alongside: { submit: reportLicense, approve: penaliseLicense, recall: recallAnnounced },
  givenUp: {
    withdraw:
      ({ store, licenses }) =>
      async (session, { _id, outcome: { licenseId } }) => {
        const license = licenseId === undefined ? null : await store.find(licenses, licenseId, session);
        return license ? store.save(licenses, license, { set: withoutReported(license, _id) }, session) : ok(null);
      },
  },
});
