/** The service that publishes to partners; its stream is the only one partners read. */
export const partnerService = 'partner';

const nowhere = ['00', '00', '00'] as const;

/** A division as three tokens of a subject: province, prefecture, county; `00` where it is not known, or where the place is a whole province or prefecture. */
export const placeTokens = (division: unknown): readonly string[] => {
  if (typeof division !== 'string' || !/^\d{6}/.test(division)) return nowhere;
  return [division.slice(0, 2), division.slice(2, 4), division.slice(4, 6)];
};
