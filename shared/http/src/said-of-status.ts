import { type Bilingual, type ErrorCode, errorTexts, type Fault } from '@anzhu/kernel';

type Said = Bilingual & { readonly code: ErrorCode };

const bad = (zh: string, en: string): Said => ({ code: 'BAD_USER_INPUT', zh, en });
const known = (code: ErrorCode): Said => ({ code, ...errorTexts[code] });

const megabyte = 1024 * 1024;
const notUtf8 = bad('请求体须为UTF-8编码的JSON', 'The body must be JSON in UTF-8');

// biome-ignore format: the table reads in columns
const fixed: Readonly<Record<number, Said>> = {
  400: notUtf8,
  401: known('UNAUTHENTICATED'),
  403: known('FORBIDDEN'),
  404: known('NOT_FOUND'),
  408: bad('请求体未在30秒内传完', 'The body did not come whole within 30 seconds'),
  415: notUtf8,
  429: known('RATE_LIMITED'),
  503: known('UNAVAILABLE'),
};

/** The one text for each status with which a request is refused before anything is decided of it; of a body that is too large with its limit in bytes. */
export const saidOfStatus = (status: number, bodyLimit: number): Said => {
  const most = Math.floor(bodyLimit / megabyte);
  if (status === 413) return bad(`请求体超过${most} MB`, `The body has more than ${most} MB`);
  return fixed[status] ?? known(status < 500 ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR');
};

/** What an error of the request says to who sent it, with the places in the body that it names. */
export const refusalOf = (
  { statusCode = 500, faults }: { readonly statusCode?: number | undefined; readonly faults?: readonly Fault[] },
  bodyLimit: number,
): Said & { readonly faults?: readonly Fault[] } => ({ ...saidOfStatus(statusCode, bodyLimit), ...(faults && { faults }) });
