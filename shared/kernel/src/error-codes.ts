import type { Bilingual } from './bilingual.ts';

// biome-ignore format: the table reads in columns
/** The closed list of `errors[].extensions.code` (protocols §6), with what a user reads when nothing more particular is said. */
export const errorTexts = {
  UNAUTHENTICATED:       { zh: '未登录或登录已失效',         en: 'Not signed in, or the token is no longer valid' },
  FORBIDDEN:             { zh: '无权执行此操作',             en: 'Not permitted' },
  NOT_FOUND:             { zh: '记录不存在',                 en: 'Not found' },
  BAD_USER_INPUT:        { zh: '输入有误',                   en: 'The input is wrong' },
  REQUEST_ID_REUSED:     { zh: '请求编号已用于其他内容',     en: 'This request id was used with other input' },
  RATE_LIMITED:          { zh: '请求过于频繁,请稍后再试',   en: 'Too many requests, try again later' },
  PERSISTED_QUERY_NOT_FOUND: { zh: '没有此摘要的操作,请附全文再试', en: 'No operation is kept by this hash: send its text with it' },
  OPERATION_NOT_LISTED:  { zh: '此操作不在允许的清单内',     en: 'The operation is not on the list of those allowed' },
  TOO_COMPLEX:           { zh: '查询过于复杂',               en: 'The operation is too complex' },
  UNAVAILABLE:           { zh: '服务暂不可用,请稍后再试',   en: 'Temporarily unavailable, try again later' },
  INTERNAL_SERVER_ERROR: { zh: '系统内部错误',               en: 'Internal server error' },
} as const satisfies Record<string, Bilingual>;

export type ErrorCode = keyof typeof errorTexts;

export const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(errorTexts, code);
