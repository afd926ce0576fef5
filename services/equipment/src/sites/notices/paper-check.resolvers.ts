import type { SubgraphContext } from '@anzhu/graphql';
import { localDate } from '@anzhu/kernel';
import { paperChecks } from './paper-check.ts';

type Notice = Parameters<typeof paperChecks>[0];

const field = {
  paperChecks: (notice: Notice, _: unknown, { now }: SubgraphContext) =>
    paperChecks(notice, localDate(now())).map((check) => ({
      ...check,
      checker: check.checker.toUpperCase(),
      unit: { uscc: check.unit },
    })),
};

/** The check of the papers as the notices show it. */
export const paperCheckResolvers = { InstallationNotice: field, DismantlingNotice: field };
