import type { FormMessages } from '../../catalogue/form.ts'

/** English texts that the forms share. */
export const enForm: FormMessages = {
  locale: 'en',
  form: {
    optional: '(optional)',
    problems: {
      'too-long': 'This is too long: at most {limit} characters.',
      'not-an-address': 'This is not an e-mail address. One looks like name@example.com.',
      'not-a-date': 'This is no date. It looks like 2026-12-04.',
      past: 'This day is over.',
    },
    corrections: {
      one: '{count} field needs a correction',
      other: '{count} fields need a correction',
    },
    kept: {
      tab: 'What you type is kept in this tab, until it is sent, discarded, or the tab is closed.',
      days: 'What you type is kept on this device for {days}. Discard it if others use the device too.',
      elsewhere: 'What you type is kept until it is sent or discarded.',
      nowhere: 'This browser keeps nothing: what you type is gone if you leave the page.',
    },
    discard: 'Discard the draft',
    discarded: 'The text is no longer kept.',
    restore: 'Get it back',
    copied: 'Copied',
    copyFailed: 'This could not be copied. Copy it yourself:',
    sending: 'Sending …',
    sendAgain: 'Send again',
    stop: 'Stop waiting',
    outcome: {
      invalid: 'The portal asks for a correction. Correct it and send it again.',
      'signed-out':
        'You are signed out. Sign in to the portal in another tab, then send this again.',
      stale: 'This page has expired. Reload it, then send this again.',
      refused: 'The portal did not accept this.',
      'too-long': 'This is too long for the portal. Shorten it and send it again.',
      busy: 'The portal is busy. Send this again later.',
      busyFor: 'You can send it again {wait}.',
      failed: {
        offline: 'You seem to be offline.',
        connection: 'The connection broke.',
        timeout: 'The portal did not answer in time.',
        stopped: 'You stopped waiting for an answer.',
        service: 'The portal has a problem.',
        response: 'The portal’s answer could not be read.',
      },
      mayHaveArrived: 'It may have arrived: check in the portal before you send it again.',
      notArrived: 'It did not arrive. Send it again.',
      unanswered: 'You sent this before, and no answer came.',
    },
  },
}
