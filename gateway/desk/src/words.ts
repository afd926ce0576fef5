import { createContext, useContext } from 'react';

export type Language = 'zh' | 'en';

/** What the pages themselves say; everything else is said by the system. */
const said = {
  ...{ appName: ['安筑', 'Anzhu'], home: ['工作台', 'Desk'], signIn: ['登录', 'Sign in'], signOut: ['退出', 'Sign out'] },
  ...{ switchUser: ['换人登录', 'Sign in as another'], seats: ['切换身份', 'Change seat'] },
  ...{ signInTo: ['建筑施工安全监督管理平台', 'Construction safety administration'], menu: ['菜单', 'Menu'] },
  ...{ otherLanguage: ['English', '中文'], waiting: ['待办', 'Waiting'], overdue: ['超期', 'Overdue'] },
  ...{ dueSoon: ['三日内到期', 'Due within three days'], nothingWaits: ['没有待办事项', 'Nothing waits for you'] },
  ...{ begin: ['办理新业务', 'Begin'], beginNew: ['新建', 'New'], allLists: ['业务列表', 'Lists'], all: ['全部', 'All'] },
  ...{ search: ['搜索标题、单位、编号', 'Search titles, units, numbers'], conditions: ['高级查询', 'More conditions'] },
  ...{ reset: ['重置', 'Reset'], export: ['导出', 'Export'], title: ['标题', 'Title'], applicant: ['申请单位', 'Applicant'] },
  ...{ state: ['状态', 'State'], place: ['办理地', 'Place'], submitted: ['上报时间', 'Submitted'], due: ['办理期限', 'Due'] },
  ...{ provisional: ['暂定', 'provisional'], daysLeft: ['个工作日', 'working days'], content: ['申请内容', 'Content'] },
  ...{ decided: ['办理结果', 'Outcome'], papers: ['附件', 'Papers'], log: ['办理记录', 'Log'], notes: ['审核提示', 'To be looked into'] },
  ...{ edit: ['修改表单', 'Edit the form'], certificate: ['电子证照', 'Certificate'], save: ['保存', 'Save'], check: ['检查', 'Check'] },
  ...{ cancel: ['取消', 'Cancel'], confirm: ['确定', 'Confirm'], opinion: ['意见', 'Opinion'], required: ['必填', 'required'] },
  ...{ sample: ['样例', 'Sample'], upload: ['上传', 'Upload'], remove: ['移除', 'Remove'], add: ['添加', 'Add'], no: ['否', 'No'] },
  ...{ replaced: ['已被取代', 'replaced'], missing: ['未交', 'not attached'], find: ['查找', 'Find'] },
  ...{ byNumber: ['输入编号后查找', 'Enter a number and find it'], notFound: ['没有查到', 'Nothing found'] },
  ...{ checkedWell: ['检查通过,可以上报', 'Nothing is missing: it may be submitted'], saved: ['已保存', 'Saved'], yes: ['是', 'Yes'] },
  conflict: ['此件刚被他人办理,内容已更新,请核对后再办', 'Somebody acted meanwhile; look at what changed before you go on'],
  changed: ['此件内容刚有变化，请先取消并核对', 'This changed meanwhile: cancel, and look at it before you decide'],
  leave: ['尚未保存，确定离开？', 'What you have written is not saved: leave it?'],
  keepMine: ['已核对，仍按我填写的内容保存', 'I have looked: save what I have written'],
  ...{ cannot: ['暂不能办理', 'This cannot be done now'], toMend: ['请先改正以下内容', 'Please mend the following'] },
  ...{ returned: ['退回意见', 'Why it was returned'], notThere: ['没有此页,或无权查看', 'There is no such page, or it is not for you'] },
  failed: ['系统暂时无法处理,请稍后再试', 'The system cannot answer now; please try again later'],
  partDown: ['部分业务暂时不可用', 'A part of the system is not available now'],
  ended: ['登录已失效，请重新登录，已填写的内容会保留', 'Your sign-in has ended: sign in again, what you have written stays'],
  broken: ['此页无法显示，系统可能刚刚更新', 'This page cannot be shown; the desk may have been renewed'],
  ...{ reload: ['重新载入', 'Load it again'], details: ['详情', 'Details'], at: ['时间', 'When'], kind: ['类别', 'Kind'] },
  ...{ tooLarge: ['文件过大', 'The file is too large'], wrongKind: ['不支持的文件类型', 'Files of this kind are not taken'] },
  ...{ notTaken: ['上传失败,请重试', 'The upload failed; please try again'], verify: ['证照查验', 'Verify a certificate'] },
  narrow: ['超过可计数的条数，请缩小范围或导出', 'more than are counted: narrow the search down, or export'],
  ...{ statistics: ['统计', 'Figures'], publicPages: ['公示公告', 'Public notices'], registers: ['台账查询', 'Registers'] },
  ...{ unread: ['未读', 'Unread'], read: ['已读', 'Read'], settled: ['已办结', 'Settled'], notifications: ['通知', 'Notifications'] },
  ...{ markRead: ['标为已读', 'Mark as read'], markAllRead: ['全部标为已读', 'Mark all as read'], newest: ['最新的', 'Newest'] },
  ...{ older: ['更早的', 'Older'], more: ['更多', 'More'], noneYet: ['暂无', 'None yet'], proceed: ['去办理', 'Go there'] },
  ...{ preview: ['预览', 'Preview'], import: ['导入', 'Import'], template: ['下载模板', 'Template'] },
  ...{ preferences: ['通知设置', 'How I am told'], once: ['仅显示一次，请妥善保存', 'Shown once: keep it well'] },
} as const;

export type Word = keyof typeof said;
export type Say = (word: Word) => string;

export const sayIn =
  (language: Language): Say =>
  (word) =>
    said[word][language === 'zh' ? 0 : 1];

const Speech = createContext<{ readonly language: Language; readonly say: Say; readonly turn: () => void }>({
  language: 'zh',
  say: sayIn('zh'),
  turn: () => undefined,
});

export const SpeechProvider = Speech.Provider;
export const useSpeech = () => useContext(Speech);
export const useSay = (): Say => useSpeech().say;
