// breaks reportUnusedDisableDirectives
// eslint-disable-next-line max-params
export const one = 1;
