import type { Fault } from '@anzhu/kernel';
import { blocked, requirementsNotMet } from '@anzhu/workflow';

export const nameTaken: Fault = { path: 'name', code: 'INVALID', zh: '名称已被占用', en: 'The name is not free' };

export const isTaken = requirementsNotMet([nameTaken]);

export const isOver = blocked({ code: 'PARTNER_ENDED', zh: '该合作方已撤销或已到期', en: 'The partner is revoked or has expired' });

export const isRevoked = blocked({
  code: 'PARTNER_REVOKED',
  zh: '该合作方已撤销,不再恢复',
  en: 'The partner was revoked, which is for good',
});
