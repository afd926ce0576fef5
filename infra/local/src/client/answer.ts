/** A value of the answer to an operation: a record, a refusal of the union, or an error, each with its `__typename`. */
export interface Answer {
  readonly __typename: string;
  readonly id?: string;
  readonly version?: number;
  readonly state?: string;
  readonly [field: string]: unknown;
}

export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly zh?: string; readonly en?: string; readonly [more: string]: unknown };
}

export interface GraphqlBody {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphqlError[];
}

/** An error as an answer, so that a story may expect it like any refusal. */
export const errorAnswer = ({ message, extensions = {} }: GraphqlError): Answer => ({
  ...extensions,
  __typename: 'Error',
  code: extensions.code ?? 'UNKNOWN',
  zh: extensions.zh ?? message,
  en: extensions.en ?? message,
  message,
});

/** Whether the system was out of reach, so that the same request is to be sent again. */
export const isOutOfReach = (answer: Answer): boolean => answer.__typename === 'Error' && answer['code'] === 'UNAVAILABLE';
