/** Several print side by side and are read one after the other: what the first prints is written at once, what each other prints once those before it have ended. */
export const inTurn = (count, write = (text) => process.stdout.write(text)) => {
  const held = Array.from({ length: count }, () => []);
  const ended = new Set();
  let speaker = 0;
  const next = () => {
    while (ended.has(speaker)) {
      speaker += 1;
      for (const text of held[speaker]?.splice(0) ?? []) write(text);
    }
  };
  return held.map((mine, n) => ({
    say: (text) => (n === speaker ? write(text) : mine.push(text)),
    end: () => {
      ended.add(n);
      next();
    },
  }));
};
