/** An error of the request itself, answered with its status. */
export const refused = (statusCode: number, message: string): Error & { readonly statusCode: number } =>
  Object.assign(new Error(message), { statusCode });
