import { hasEnded, type Partner } from './partner.ts';

/** What operators have asked of a partner, as the broker keeps it beside the database. */
export type AccessMark = Omit<Partner, 'position' | 'closedAt'>;

export const markOf = ({ position: _position, closedAt: _closedAt, ...asked }: Partner): AccessMark => asked;

/** Which of the two knows what the other does not: a record that knows less than the broker is of a database that was restored. */
export type Agreement = 'SAME' | 'RECORD_IS_NEWER' | 'MARK_IS_NEWER' | 'APART';

export const compareAccess = (record: Pick<Partner, 'changes'>, mark: Pick<AccessMark, 'changes'> | undefined): Agreement => {
  const [ours = [], theirs = []] = [record.changes, mark?.changes];
  const [last, marked] = [ours.at(-1), theirs.at(-1)];
  if (mark && last === marked) return 'SAME';
  if (marked === undefined || ours.includes(marked)) return 'RECORD_IS_NEWER';
  return last === undefined || theirs.includes(last) ? 'MARK_IS_NEWER' : 'APART';
};

/** The record as it is to be. Where both were changed apart from each other nobody knows which secrets are good, nor where its webhook is to post: none is, until another is made, and nowhere. */
export const agreed = (record: Partner, mark: AccessMark | undefined, at: Date): Partner => {
  const agreement = compareAccess(record, mark);
  if (!mark || agreement === 'SAME' || agreement === 'RECORD_IS_NEWER') return record;
  if (agreement === 'MARK_IS_NEWER') return { ...record, ...mark, closedAt: null };
  return {
    ...record,
    secrets: record.secrets.map((secret) => ({ ...secret, until: at })),
    revokedAt: record.revokedAt ?? mark.revokedAt,
    closedAt: null,
    webhook: null,
    changes: [...new Set([...(mark.changes ?? []), ...(record.changes ?? [])])],
  };
};

/** Whether somebody has to make another secret: nobody is let in by those there are. */
export const hasNoSecret = (partner: Pick<Partner, 'secrets' | 'revokedAt' | 'expiresAt'>, at: Date): boolean =>
  !hasEnded(partner, at) && partner.secrets.every(({ until }) => until !== null && until <= at);
