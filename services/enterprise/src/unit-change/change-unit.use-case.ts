import { can, type Subject } from '@anzhu/access';
import { keptEntry, name, secret, stated, text } from '@anzhu/casework';
import { checkCitizenId, checkPhone } from '@anzhu/identifiers';
import { err, ok, type Result } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import type { ServiceDeps } from '@anzhu/service';
import { requestOf } from '@anzhu/store';
import { type BlockReason, blocked, type Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { z } from 'zod';
import { type Unit, unitReasons } from '../unit/unit.ts';
import { type Changed, changeOf, type UnitChange } from './unit-change.ts';

export interface UnitChangeDeps extends Pick<ServiceDeps, 'store' | 'secrets'> {
  readonly units: Register<Unit>;
  readonly changes: Register<UnitChange>;
  /** Why the unit's record waits for a registration under review; an approval would undo what is saved meanwhile. */
  readonly underReview: (uscc: string, session: ClientSession) => Promise<readonly BlockReason[]>;
}

/** Keeps on record what changed of a unit, in the transaction in which it did. */
export const noteChange = async (
  { changes, secrets, store }: Pick<UnitChangeDeps, 'changes' | 'secrets' | 'store'>,
  changed: Omit<Changed, 'at'>,
  session: ClientSession,
): Promise<Result<unknown, Refusal>> => {
  const own = changeOf({ ...changed, at: store.clock() }, secrets.open);
  return own ? changes.insert(own, {}, session) : ok(null);
};

/** What a unit keeps up to date itself; of the rest it asks for a change of its registration (E16). */
const form = z.object({
  address: text('详细地址', 'Address').optional(),
  contactName: name('经办人', 'Contact', { max: 50 }).optional(),
  contactIdNumber: secret('citizenId', { zh: '经办人身份证号', en: 'ID number of the contact' }, checkCitizenId).optional(),
  contactPhone: secret('phone', { zh: '联系电话', en: 'Phone of the contact' }, checkPhone).optional(),
});

interface Stated {
  readonly address?: string;
  readonly contactName?: string;
  readonly contactIdNumber?: string;
  readonly contactPhone?: string;
}

export interface ChangeUnitInput {
  readonly requestId: string;
  readonly expectedVersion: number;
  readonly address?: string | null;
  readonly contactName?: string | null;
  readonly contactIdNumber?: string | null;
  readonly contactPhone?: string | null;
}

const sealedBy =
  ({ secrets }: UnitChangeDeps) =>
  (kind: 'citizenId' | 'phone', plain: string) => {
    const { sealed, masked, ref } = secrets.seal(kind, plain);
    return { datum: { sealed, masked }, ref };
  };

type Seal = ReturnType<typeof sealedBy>;

/** A unit of before people and profile were kept states them by a change of its registration. */
const statedIn = ({ people, profile }: Unit, said: Stated, seal: Seal) => {
  const { address, contactName, contactIdNumber, contactPhone } = said;
  return {
    ...(profile && address !== undefined && { profile: { ...profile, address } }),
    ...(people && {
      people: {
        ...people,
        ...(contactName !== undefined && { contact: contactName }),
        ...(contactIdNumber !== undefined && { idNumber: seal('citizenId', contactIdNumber).datum }),
        ...(contactPhone !== undefined && { phone: seal('phone', contactPhone).datum }),
      },
    }),
  };
};

const refsOf = ({ contactIdNumber, contactPhone, ...rest }: Stated, seal: Seal) => ({
  ...rest,
  ...(contactIdNumber !== undefined && { contactIdNumber: seal('citizenId', contactIdNumber).ref }),
  ...(contactPhone !== undefined && { contactPhone: seal('phone', contactPhone).ref }),
});

const label = { zh: '维护单位信息', en: 'Keep the unit’s information' };

/** Why a unit cannot change it so: it is not approved, or its registration lacks what would be changed. */
export const reasonsAgainst = (unit: Unit) => {
  const incomplete =
    unit.people && unit.profile
      ? []
      : [
          {
            code: 'REGISTRATION_INCOMPLETE',
            zh: '注册信息不全,请先办理变更注册信息',
            en: 'What is registered is incomplete: ask for a change of the registration',
          },
        ];
  return [...unitReasons(unit._id, unit), ...incomplete];
};

/** Whether the subject keeps the unit's information. */
export const keepsUnit = (subject: Subject, uscc: string): boolean =>
  subject.org === uscc && subject.orgKind === 'UNIT' && subject.roles.length > 0 && can(subject, 'act', { kind: 'unit', org: uscc });

/** A unit saves its address and its contact itself; who changed what stays on record (E1). */
export const changeUnit = async (deps: UnitChangeDeps, subject: Subject, input: ChangeUnitInput): Promise<Result<Unit, Refusal>> => {
  const said = stated<Stated>(form, input);
  if (!said.ok) return said;
  const { units, store } = deps;
  const seal = sealedBy(deps);
  if (!keepsUnit(subject, subject.org)) return err({ code: 'FORBIDDEN' });
  const request = requestOf(input.requestId, subject, { act: 'changeUnit', ...refsOf(said.value, seal) });
  return store.atomically(async (session) => {
    const before = await units.find(subject.org, session);
    const decide = async (unit: Unit) => {
      const reasons = [...reasonsAgainst(unit), ...(await deps.underReview(unit._id, session))];
      if (reasons.length > 0) return err(blocked(...reasons));
      if (Object.keys(said.value).length === 0) return null;
      const history = [keptEntry(subject, { action: 'keep', label, from: unit.status, to: unit.status })];
      return ok({ set: statedIn(unit, said.value, seal), history });
    };
    const kept = await units.change(subject.org, decide, { session, request, expectedVersion: input.expectedVersion });
    if (!kept.ok || !before || kept.value.version === before.version) return kept;
    const noted = await noteChange(deps, { before, after: kept.value, by: subject, reason: 'own' }, session);
    return noted.ok ? kept : noted;
  });
};
