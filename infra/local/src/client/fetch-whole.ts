/** Fetches an answer to its last byte. Whatever part of the exchange fails, the whole fails, and whoever asks may ask again. */
export const fetchWhole = async (...asked: Parameters<typeof fetch>): Promise<Response> => {
  const answer = await fetch(...asked);
  const bytes = await answer.arrayBuffer();
  return new Response(bytes.byteLength > 0 ? bytes : null, answer);
};
