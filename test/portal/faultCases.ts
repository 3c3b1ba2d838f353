import type { Fault } from './faults.ts'
import { plainHost, type SceneOptions } from './host.ts'

/** What goes wrong with what is sent, and what comes of it. */
interface FaultCase {
  readonly fault: Fault
  /** What the reader is told. */
  readonly outcome: string
  readonly words: RegExp
  /** The reply was lost: who ignores the key records it again. */
  readonly isRecorded?: boolean
}

const reset = { outcome: 'failed', words: /connection broke\. It may have arrived/ }
const malformed = { outcome: 'failed', words: /could not be read.*may have arrived/ }
const late = { outcome: 'failed', words: /did not answer in time.*may have arrived/ }

/** Each with what the reader is told of it; of a 500, that is said in the words of the widget. */
export const faultCases = (refused: RegExp): Readonly<Record<string, FaultCase>> => ({
  '500': { fault: 'error', outcome: 'failed', words: refused },
  'login page': { fault: 'login page', outcome: 'signed-out', words: /signed out/ },
  'single sign-on': { fault: 'single sign-on', outcome: 'signed-out', words: /signed out/ },
  'connection reset': { fault: 'reset', ...reset },
  'connection reset after recording': {
    fault: 'reset after recording',
    isRecorded: true,
    ...reset,
  },
  'malformed JSON after recording': { fault: 'malformed JSON', isRecorded: true, ...malformed },
  'no answer in time': { fault: 'silence', ...late },
  'no answer in time, after recording': {
    fault: 'silence after recording',
    isRecorded: true,
    ...late,
  },
})

export const stopCases: Readonly<Record<string, Pick<FaultCase, 'fault' | 'isRecorded'>>> = {
  'the reader stops waiting': { fault: 'silence' },
  'the reader stops waiting, after recording': {
    fault: 'silence after recording',
    isRecorded: true,
  },
}

/** Web Locks would hide presses that get through. */
export const pressCases: Readonly<Record<string, Pick<SceneOptions, 'host'>>> = {
  'presses at once, and more while it is sent': {},
  'presses at once, and more while it is sent, without Web Locks': { host: plainHost },
}

/** Has a page keep nothing. */
export function blockStorage(): void {
  Object.defineProperty(window, 'sessionStorage', {
    get() {
      throw new DOMException('Blocked', 'SecurityError')
    },
  })
}
