import type { Result } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { Installation } from '../../sites/installation/installation.ts';
import type { Crane, OutOfUse } from './crane.ts';
import { putOutOfUse, returnToUse } from './out-of-use.ts';

type Stay = Pick<Installation, 'craneId' | 'projectId' | 'division'>;

/** Takes machines out of use and returns them, in the caller's transaction. */
export const createCraneUse = ({ change }: Pick<Register<Crane>, 'change'>) => ({
  putOut: (stay: Stay, outOfUse: OutOfUse, session: ClientSession): Promise<Result<Crane, Refusal>> =>
    change(stay.craneId, (crane) => putOutOfUse(crane, stay, outOfUse), { session }),
  returnToUse: (stay: Stay, reason: string, session: ClientSession): Promise<Result<Crane, Refusal>> =>
    change(stay.craneId, (crane) => returnToUse(crane, stay, reason), { session }),
});
