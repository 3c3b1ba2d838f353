import { gap } from './referenceFormat.ts'

/** The prefixes that mail clients put before the subject of replies and forwards, by language. */
const replyWords = (
  're fw fwd aw wg sv vs antw tr rv res enc odp pd r i rif ynt ilt ' +
  '回复 回覆 答复 答覆 转发 轉寄 轉發 返信 転送'
).split(' ')

/** Matches one or more prefixes, with the counters that some clients add: `RE[2]: AW: `. */
const stack = new RegExp(
  `^${gap}(?:(?:${replyWords.join('|')})(?:${gap}(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|（\\d{1,3}）|[*^]\\d{1,3}))?${gap}[:：]${gap})+`,
  'iu',
)

/** Splits a one-line subject into its reply prefixes and the rest. */
export function splitReplyPrefix(subject: string): { prefix: string; rest: string } {
  const prefix = stack.exec(subject)?.[0] ?? ''
  return { prefix, rest: subject.slice(prefix.length) }
}
