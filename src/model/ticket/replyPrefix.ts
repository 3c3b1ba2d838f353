import { gap } from './referenceFormat.ts'

/** What mail clients put before the subject of an answer, in the languages they speak. */
export const replyWords = (
  're fw fwd aw wg sv vs antw tr rv res enc odp pd r i rif ynt ilt ' +
  '回复 回覆 答复 答覆 转发 轉寄 轉發 返信 転送'
).split(' ')

/** One or more, with the counters some add: `RE[2]: AW: `. */
const stack = new RegExp(
  `^${gap}(?:(?:${replyWords.join('|')})(?:${gap}(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|（\\d{1,3}）|[*^]\\d{1,3}))?${gap}[:：]${gap})+`,
  'iu',
)

/** Takes a subject on one line apart: what answering and forwarding have put before it, and what it is about. */
export function splitReplyPrefix(subject: string): { prefix: string; rest: string } {
  const prefix = stack.exec(subject)?.[0] ?? ''
  return { prefix, rest: subject.slice(prefix.length) }
}
