import { z } from 'zod';
import { defineEvent } from './define-event.ts';
import { partnerService } from './partner-subject.ts';
import { reason } from './vocabulary.ts';

const epoch = z.object({
  epoch: z.int().min(2).meta({ description: '新纪元序号, 首个纪元为1 / Number of the epoch that begins; the first was 1' }),
  agreedThrough: z.int().min(0).meta({ description: '数据库与事件流一致到的序号 / Last place at which database and stream agreed' }),
  takenOver: z.int().min(0).meta({
    description:
      '其后已发布而数据库未存的消息数; 其编号不再使用, 所述记录须重新办理 / Messages published after it that the database did not hold: their numbers stay spent, what they tell of is to be entered again',
  }),
  reason,
});

/** Partners are told no text that somebody wrote. */
const toPartners = epoch.omit({ reason: true }) as unknown as typeof epoch;

/** A service's database was restored to an older state than its stream, and has been carried forward. */
export const epochBegunOf = <const Service extends string>(service: Service) =>
  defineEvent({
    type: `${service}.event-log.epoch-begun.v1`,
    zh: '数据库已恢复, 新纪元开始',
    en: 'Restored and carried forward: a new epoch begins',
    data: service === partnerService ? toPartners : epoch,
  });
