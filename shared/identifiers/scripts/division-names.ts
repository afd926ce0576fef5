import { pinyin } from 'pinyin-pro';

/** Names that are not the pinyin of their characters: provinces with a form of their own transcriptions from Mongolian, Uyghur and Tibetan, and readings the pinyin table has wrong. */
const fixed: Readonly<Record<string, string>> = {
  陕西省: 'Shaanxi',
  内蒙古自治区: 'Inner Mongolia',
  广西壮族自治区: 'Guangxi',
  西藏自治区: 'Tibet',
  宁夏回族自治区: 'Ningxia',
  新疆维吾尔自治区: 'Xinjiang',
  台湾省: 'Taiwan',
  香港特别行政区: 'Hong Kong',
  澳门特别行政区: 'Macao',
  哈尔滨市: 'Harbin',
  齐齐哈尔市: 'Qiqihar',
  拉萨市: 'Lhasa',
  日喀则市: 'Xigaze',
  呼和浩特市: 'Hohhot',
  鄂尔多斯市: 'Ordos',
  呼伦贝尔市: 'Hulunbuir',
  巴彦淖尔市: 'Bayannur',
  乌兰察布市: 'Ulanqab',
  锡林浩特市: 'Xilinhot',
  二连浩特市: 'Erenhot',
  乌兰浩特市: 'Ulanhot',
  兴安盟: 'Hinggan League',
  锡林郭勒盟: 'Xilingol League',
  阿拉善盟: 'Alxa League',
  满洲里市: 'Manzhouli',
  乌鲁木齐市: 'Ürümqi',
  乌鲁木齐县: 'Ürümqi County',
  克拉玛依市: 'Karamay',
  克拉玛依区: 'Karamay District',
  吐鲁番市: 'Turpan',
  哈密市: 'Hami',
  喀什地区: 'Kashgar Prefecture',
  喀什市: 'Kashgar',
  和田地区: 'Hotan Prefecture',
  和田市: 'Hotan',
  和田县: 'Hotan County',
  塔城地区: 'Tacheng Prefecture',
  阿勒泰地区: 'Altay Prefecture',
  阿勒泰市: 'Altay',
  阿克苏地区: 'Aksu Prefecture',
  阿克苏市: 'Aksu',
  库尔勒市: 'Korla',
  博乐市: 'Bole',
  奎屯市: 'Kuytun',
  石河子市: 'Shihezi',
  伊犁哈萨克自治州: 'Ili Kazakh Autonomous Prefecture',
  博尔塔拉蒙古自治州: 'Bortala Mongol Autonomous Prefecture',
  巴音郭楞蒙古自治州: 'Bayingolin Mongol Autonomous Prefecture',
  克孜勒苏柯尔克孜自治州: 'Kizilsu Kyrgyz Autonomous Prefecture',
  香格里拉市: 'Shangri-La',
  尉犁县: 'Yuli County',
  鄂伦春自治旗: 'Oroqen Autonomous Banner',
  鄂温克族自治旗: 'Evenki Autonomous Banner',
  东乡族自治县: 'Dongxiang Autonomous County',
  大城县: 'Dacheng County',
  单县: 'Shan County',
  歙县: 'She County',
  蔚县: 'Yu County',
  繁峙县: 'Fanshi County',
  乐亭县: 'Laoting County',
  涡阳县: 'Guoyang County',
  黄陂区: 'Huangpi District',
  洪洞县: 'Hongtong County',
  泌阳县: 'Biyang County',
  西沙群岛: 'Xisha Islands',
  南沙群岛: 'Nansha Islands',
  中沙群岛的岛礁及其海域: 'Zhongsha Islands',
  自治区直辖县级行政区划: 'Directly administered divisions',
  省直辖县级行政区划: 'Directly administered divisions',
};

const peoples: Readonly<Record<string, string>> = {
  蒙古族: 'Mongol',
  蒙古: 'Mongol',
  回族: 'Hui',
  藏族: 'Tibetan',
  维吾尔: 'Uyghur',
  苗族: 'Miao',
  彝族: 'Yi',
  壮族: 'Zhuang',
  布依族: 'Bouyei',
  朝鲜族: 'Korean',
  满族: 'Manchu',
  侗族: 'Dong',
  瑶族: 'Yao',
  白族: 'Bai',
  土家族: 'Tujia',
  哈尼族: 'Hani',
  哈萨克族: 'Kazakh',
  哈萨克: 'Kazakh',
  傣族: 'Dai',
  黎族: 'Li',
  傈僳族: 'Lisu',
  佤族: 'Va',
  畲族: 'She',
  拉祜族: 'Lahu',
  水族: 'Sui',
  东乡族: 'Dongxiang',
  纳西族: 'Naxi',
  景颇族: 'Jingpo',
  柯尔克孜族: 'Kyrgyz',
  柯尔克孜: 'Kyrgyz',
  土族: 'Tu',
  达斡尔族: 'Daur',
  仫佬族: 'Mulao',
  羌族: 'Qiang',
  布朗族: 'Blang',
  撒拉族: 'Salar',
  毛南族: 'Maonan',
  仡佬族: 'Gelao',
  锡伯: 'Xibe',
  普米族: 'Pumi',
  塔吉克: 'Tajik',
  怒族: 'Nu',
  鄂温克族: 'Evenki',
  裕固族: 'Yugur',
  保安族: 'Bonan',
  独龙族: 'Derung',
  鄂伦春: 'Oroqen',
  各族: 'Multi-ethnic',
};

const kinds: readonly (readonly [string, string])[] = [
  ['自治州', ' Autonomous Prefecture'],
  ['自治县', ' Autonomous County'],
  ['自治旗', ' Autonomous Banner'],
  ['行政委员会', ' Administrative Committee'],
  ['联合旗', ' United Banner'],
  ['地区', ' Prefecture'],
  ['林区', ' Forestry District'],
  ['特区', ' Special District'],
  ['省', ''],
  ['市', ''],
  ['区', ' District'],
  ['县', ' County'],
  ['旗', ' Banner'],
  ['盟', ' League'],
];

const peopleAtEnd = new RegExp(`^(.+?)((?:${Object.keys(peoples).join('|')})+)$`, 'u');
const onePeople = new RegExp(Object.keys(peoples).join('|'), 'gu');

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Pinyin of a place name, with the apostrophe that keeps Xi'an apart from xian; 什 is read shi in the names of Xinjiang. */
const spelt = (stem: string): string => {
  const syllables = pinyin(stem.replaceAll('什', '十'), { toneType: 'none', type: 'array' });
  return capitalised(syllables.map((syllable, index) => (index > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable)).join(''));
};

/** The English name of a division: a fixed transcription, else pinyin with its kind translated. */
export const englishName = (zh: string): string => {
  const known = fixed[zh];
  if (known !== undefined) return known;
  const [suffix, kind] = kinds.find(([ending]) => zh.endsWith(ending)) ?? ['', ''];
  const stem = zh.slice(0, zh.length - suffix.length);
  const [, place, people] = (/自治|族区$/u.test(zh) ? peopleAtEnd.exec(stem) : null) ?? [null, stem, ''];
  const names = (people ?? '').match(onePeople)?.map((name) => ` ${peoples[name]}`) ?? [];
  return `${spelt(place ?? stem)}${names.join('')}${kind}`;
};
