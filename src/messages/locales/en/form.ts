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
    stop: 'Stop waiting',
  },
}
