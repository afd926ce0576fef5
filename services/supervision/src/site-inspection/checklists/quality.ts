import { type ChecklistItem, theme } from './item.ts';

/** 工程实体质量: the works themselves. */
export const qualityItems: readonly ChecklistItem[] = [
  ...theme(
    'ZA',
    ['地基基础', 'Ground and foundations'],
    [
      ['基底土层、承载力与勘察、设计一致', 'Ground and bearing capacity are as surveyed and designed'],
      ['桩位、桩身完整性检测合格', 'Positions and integrity of piles have passed their tests'],
    ],
  ),
  ...theme(
    'ZB',
    ['钢筋', 'Reinforcement'],
    [
      ['规格、数量、间距、保护层符合设计', 'Sizes, numbers, spacing and cover are as designed'],
      ['连接方式及接头检验符合要求', 'Connections are as required and tested'],
    ],
  ),
  ...theme(
    'ZC',
    ['混凝土', 'Concrete'],
    [
      ['强度试块留置、养护及评定符合要求', 'Test cubes are made, cured and judged as required'],
      ['浇筑、养护到位,无影响结构的外观缺陷', 'Placing and curing are done; no visible defect affects the structure'],
    ],
  ),
  ...theme(
    'ZD',
    ['钢结构', 'Steel structures'],
    [['焊缝检测、高强螺栓紧固、防腐防火涂装符合要求', 'Welds, high-strength bolts and coatings are as required']],
  ),
  ...theme(
    'ZE',
    ['装配式结构', 'Prefabricated structures'],
    [['构件连接、灌浆饱满度、临时支撑符合要求', 'Joints, grouting and temporary supports are as required']],
  ),
  ...theme('ZF', ['砌体', 'Masonry'], [['拉结、构造柱、砂浆饱满度符合要求', 'Ties, tie columns and mortar are as required']]),
  ...theme(
    'ZG',
    ['防水', 'Waterproofing'],
    [['基层处理、搭接及蓄水(淋水)试验合格', 'Substrate, laps and flooding or spray tests have passed']],
  ),
  ...theme('ZH', ['装饰装修', 'Finishing'], [['外墙饰面、门窗、护栏安装牢固', 'Façades, windows and railings are fixed safely']]),
  ...theme(
    'ZJ',
    ['机电安装', 'Building services'],
    [
      ['给排水、通风管道安装及试验合格', 'Water, drainage and ventilation are installed and tested'],
      ['电气接地、绝缘及防雷检测合格', 'Earthing, insulation and lightning protection have passed their tests'],
    ],
  ),
];
