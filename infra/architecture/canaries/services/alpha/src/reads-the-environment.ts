// breaks Only env.ts reads process.env.
export const port = process.env['PORT'];
