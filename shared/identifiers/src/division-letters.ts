const abbreviations: Readonly<Record<string, string>> = Object.fromEntries(
  '11京 12津 13冀 14晋 15蒙 21辽 22吉 23黑 31沪 32苏 33浙 34皖 35闽 36赣 37鲁 41豫 42鄂 43湘 44粤 45桂 46琼 50渝 51川 52贵 53云 54藏 61陕 62甘 63青 64宁 65新 71台 81港 82澳'
    .split(' ')
    .map((pair) => [pair.slice(0, 2), pair.slice(2)]),
);

const abbreviationSet = new Set(Object.values(abbreviations));

/** Letters by which certificate numbers name a city: those of its vehicle plates; 石河子 has no city above it. */
const letters: Readonly<Record<string, string>> = {
  15: '01A 02B 03C 04D 07E 22F 05G 25H 09J 06K 08L 29M',
  44: '01A 03B 04C 05D 06E 02F 08G 12H 07J 09K 13L 14M 15N 16P 17Q 18R 19S 20T 51U 52V 53W',
  45: '01A 02B 03C 04D 05E 14F 13G 11J 09K 10L 12M 07N 06P 08R',
  53: '01A 06C 03D 23E 04F 25G 26H 08J 28K 29L 05M 31N 07P 33Q 34R 09S',
  65: '01A 23B 27E 40F 42G 43H 02J 04K 05L 28M 29N 30P 31Q 32R 9001C',
};

const cityLetters: ReadonlyMap<string, string> = new Map(
  Object.entries(letters).flatMap(([province, list]) =>
    list.split(' ').map((pair): [string, string] => [province + pair.slice(0, -1), pair.slice(-1)]),
  ),
);

/** 省简称 such as 云, null for an unknown province. */
export const provinceAbbreviation = (code: string): string | null => abbreviations[code.slice(0, 2)] ?? null;

export const isProvinceAbbreviation = (text: string): boolean => abbreviationSet.has(text);

/** The city's letter in certificate numbers where it is known (Inner Mongolia, Guangdong, Guangxi, Yunnan, Xinjiang), else null: then it is configuration. */
export const cityLetter = (code: string): string | null => cityLetters.get(code) ?? cityLetters.get(code.slice(0, 4)) ?? null;
