interface Operation {
  readonly query: string;
  readonly operationName?: string;
}

type Ask = (address: string, init: RequestInit) => Promise<Response>;
type TokenOf = (user: string) => Promise<string>;

export function userOf(operation: Operation): string | undefined;

export function tokensOf(issuer: string, ask?: Ask): TokenOf;

export function fetcherFor(settings: { readonly tokenOf: TokenOf; readonly chosenUser: () => string; readonly ask?: Ask }): (
  operation: Operation,
  options?: { readonly headers?: Readonly<Record<string, string>> },
) => Promise<{
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}>;
