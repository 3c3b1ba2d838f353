import type { QuoteMessages } from '../../catalogue/quote.ts'

/** English texts of the quote widget. */
export const enQuote: QuoteMessages = {
  locale: 'en',
  quote: {
    titleWithApp: 'Level III support for {app}',
    titleWithoutApp: 'Level III support',
    quotes: 'Your quotes',
    unreadable: {
      one: '{count} quote could not be read.',
      other: '{count} quotes could not be read.',
    },
    reference: 'Quote',
    ticket: 'For ticket {reference}',
    revision: 'Revision {revision}',
    statuses: {
      requested: 'Asked for',
      quoted: 'Waiting for your answer',
      'changes-requested': 'Changes asked for',
      approved: 'Approved',
      declined: 'Declined',
      withdrawn: 'Withdrawn',
      superseded: 'Revised',
      'in-progress': 'In progress',
      completed: 'Completed',
      cancelled: 'Cancelled',
      expired: 'Expired',
    },
    next: {
      requested:
        'The team says what it costs, how long it takes and by when, or that it cannot be taken on. Until you approve, nothing starts and nothing is billed.',
      quoted: 'Nothing starts before you approve it.',
      'changes-requested':
        'The team has your wishes and makes another offer, or says why it cannot. These terms can no longer be approved.',
      approved: 'The engineer can start now, and works with you directly.',
      declined: 'Nothing was started, and nothing is billed.',
      withdrawn: 'The team does not offer this any more. You can ask again.',
      superseded: 'Another revision has taken its place. These terms can no longer be approved.',
      'in-progress': 'The engineer works on it with you, until both sides agree that it is solved.',
      completed: 'Both sides agree that it is solved.',
      cancelled: 'Nobody works on it any more.',
      expired: 'The time to approve it is over. Ask for it again if you still want it.',
    },
    scope: 'You asked for',
    offeredScope: 'What is done',
    tried: 'Tried already',
    wishedCompletion: 'Wished completion',
    figures: {
      rate: 'Rate',
      estimate: 'Estimated time',
      total: 'Estimated total',
      completion: 'Done by',
      validUntil: 'Can be approved until',
      assignee: 'Who works on it',
    },
    assignee: '{name}, {team}',
    teams: {
      'system-administration': 'system administration',
      'software-development': 'software development',
      partner: 'trusted partner',
    },
    former: '(before: {value})',
    remarkBy: '{name} said',
    remark: 'It was said',
    openInPortal: 'Open the quote in the portal',
    answers: {
      approve: 'Read and approve',
      'request-changes': 'Ask for changes',
      decline: 'Decline',
    },
    answerInPortal: 'Answer this quote in the portal.',
    answerInTicket: 'Answer this quote in ticket {reference}.',
    obstacles: {
      'no-live-ticket':
        'Ticket {reference} is not among your live tickets, so the quote cannot be approved.',
      'other-currency':
        'This quote is not in the currency of the support policy, so it cannot be approved. Ask for changes.',
      'rate-outside-policy':
        'The rate is outside {range} per hour, which the support policy promises, so the quote cannot be approved. Ask for changes.',
    },
    confirm: {
      title: 'Approve quote {reference}?',
      agreed: 'What you agree to',
      terms:
        'Work on ticket {reference} can start once you approve. The time it takes is billed at this rate; the total is an estimate. The engineer works with you directly until both sides agree that it is solved.',
      name: 'Your name',
      nameHint: 'It is recorded with the approval.',
      nameMissing: 'Enter your name.',
      consent: 'I have read these terms and agree to them.',
      consentMissing: 'Tick this if you agree. Nothing starts otherwise.',
      approve: 'Approve for {total}',
      back: 'Go back without approving',
    },
    remarks: {
      'request-changes': {
        title: 'Ask for changes to quote {reference}',
        label: 'What should be different',
        hint: 'The scope, the time, the day, who works on it. The team answers with a new revision.',
        missing: 'Say what should be different.',
        send: 'Ask for these changes',
      },
      decline: {
        title: 'Decline quote {reference}',
        label: 'Why you do not want it',
        hint: 'In a few words, so that the team can offer something better next time.',
        missing: 'Say why, in a few words.',
        send: 'Decline the quote',
      },
    },
    back: 'Go back',
    recorded: {
      approve: 'Your approval of quote {reference} is recorded.',
      'request-changes': 'The team has your wishes for quote {reference}.',
      decline: 'Quote {reference} is declined.',
    },
    news: {
      expired: 'The time of quote {reference} is over: it can no longer be approved.',
      withdrawn: 'Quote {reference} has been withdrawn: it can no longer be approved.',
      revised:
        'Quote {reference} has been revised. Read the new terms: the old ones can no longer be approved.',
      changed: 'Quote {reference} has changed.',
    },
    approvedBy: 'Approved by',
    progress: {
      used: 'Time used',
      usedOf: '{used} of {estimate}',
      counted: 'Counted {date}',
      costSoFar: 'Cost so far',
      cost: 'Cost',
      warnings: {
        near: 'Most of the estimated time is used. Ask now whether it will be enough.',
        over: 'More time is used than was estimated. Ask in the ticket what happens next.',
      },
    },
    question: 'Is it Level III?',
    ticketFirst:
      'Level III escalates a live ticket, and none about this app is known. Open one first.',
    openTicket: 'Open a ticket',
    noTicketPossible:
      'Level III escalates a live ticket, and this system cannot open one about this app. Contact sales instead.',
    notOffered: 'ClearCenter offers no consulting for this app, so no quote can be asked for.',
    offerUnknown:
      'It is not known whether ClearCenter offers consulting for this app. Sales can tell you.',
    request: {
      title: 'Ask for a quote',
      another: 'Ask for another quote',
      fields: {
        ticket: 'Ticket',
        scope: 'What is to be done',
        tried: 'What you have tried',
        wishedCompletion: 'By when',
      },
      hints: {
        ticket: 'The live ticket that is to be escalated.',
        scope: 'What should work at the end, on which system, in which version.',
        tried: 'So that nobody begins at the beginning.',
        wishedCompletion: 'A wish: the team says what is possible.',
      },
      missing: {
        ticket: 'Choose the ticket.',
        scope: 'Say what is to be done.',
      },
      ticketChoice: '{reference}: {subject}',
      chooseTicket: 'Choose one',
      hours: 'Hours it may take',
      hoursHint: 'Your own guess, to see what it may cost. It is not sent.',
      cost: '{total} for {time}, at {rate} per hour',
      noQuote:
        'This is not a quote. The team gives you rate, time and completion first, and nothing starts before you approve.',
      send: 'Ask for a quote',
      accepted: 'Your request for quote {reference} has arrived.',
      acceptedWithoutReference: 'Your request has arrived. The portal shows its number.',
      changed:
        'You have changed this since you first sent it, and the changes may not have arrived. Send them as another request, or discard them.',
      copy: 'Copy the request',
      inTicket: 'Quotes are asked for in the ticket: copy the request, and add it there.',
      reply: 'Add it by e-mail',
      openTicket: 'Open the ticket in the portal',
    },
  },
}
