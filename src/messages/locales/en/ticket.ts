import type { TicketMessages } from '../../catalogue/ticket.ts'

/** English texts of the ticket widget. */
export const enTicket: TicketMessages = {
  locale: 'en',
  ticket: {
    titleWithApp: 'Tickets for {app}',
    titleWithoutApp: 'Tickets',
    tickets: 'Your tickets',
    unreadable: {
      one: '{count} ticket could not be read.',
      other: '{count} tickets could not be read.',
    },
    statuses: {
      open: 'Open',
      'waiting-on-you': 'Waiting for you',
      'waiting-on-us': 'Waiting for support',
      escalated: 'Escalated to a specialist',
      resolved: 'Resolved',
      closed: 'Closed',
    },
    next: {
      open: 'Nobody has answered yet. Add to the ticket what you find out meanwhile.',
      'waiting-on-you': 'Support has asked you something. It goes on once you have answered.',
      'waiting-on-us': 'Support has your answer and replies next.',
      escalated: 'A specialist works on it, and may contact you directly.',
      resolved: 'Support considers it solved: it is no longer a live ticket.',
      closed: 'Nobody works on it any more: it is no live ticket.',
    },
    reference: 'Ticket',
    level: 'Level {level}',
    opened: 'Opened {date}',
    updated: 'Last change {date}',
    reply: 'Reply by e-mail',
    keepSubject:
      'Leave {reference} in the subject, whatever mail program you use: it is how a reply reaches this ticket.',
    openInPortal: 'Open in the portal',
    reopen: 'Reopen in the portal',
    followUp: 'Open another ticket about it',
    copySubject: 'Copy the subject',
    copyReference: 'Copy the reference',
    askForQuote: 'Ask for a Level III quote',
    open: 'Open a ticket',
    openAnother: 'Open another ticket',
    notEligible: {
      'not-offered': 'ClearCenter gives no professional support for this app.',
      'not-registered': 'This system is not registered, so no ticket can be opened yet.',
      'no-subscription': 'The subscription of this system does not include tickets.',
      'no-incident-ticket': 'This system pays by the incident: a ticket has to be bought first.',
    },
    eligibilityUnknown: {
      'policy-unknown':
        'It is not known whether ClearCenter gives professional support for this app.',
      'entitlement-unknown':
        'It is not known whether this system can open a ticket. The portal decides.',
    },
    instead: 'What you can do instead',
    nothingInstead: 'No other way to get help with this app is known.',
    fields: {
      subject: 'Subject',
      happened: 'What happened',
      expected: 'What you expected instead',
      severity: 'How bad it is',
      contact: 'Your e-mail address',
    },
    hints: {
      subject: 'In a few words, so that the right person picks it up.',
      happened: 'What you did, what you saw, since when. Error messages word for word.',
      expected: 'What should have happened.',
      contact: 'Answers go there.',
    },
    severities: { low: 'Low', normal: 'Normal', high: 'High', critical: 'Critical' },
    severityHints: {
      low: 'A question, or something that can wait',
      normal: 'Something does not work as it should',
      high: 'Many are kept from their work',
      critical: 'The system is down',
    },
    missing: {
      subject: 'Say in a few words what it is about.',
      happened: 'Say what happened.',
      contact: 'Enter the e-mail address that answers go to.',
    },
    facts: 'Sent along',
    factsPurpose:
      'This tells support at the start what it needs to know, and helps to assign the ticket to somebody who specialises in the problem.',
    factNames: { app: 'App', edition: 'Edition', refersTo: 'Follows ticket' },
    withoutRefersTo: 'Do not refer to it',
    login: 'Tickets are opened in the customer portal, which asks you to sign in.',
    prepare: 'Prepare the ticket',
    send: 'Send the ticket',
    accepted: 'Your ticket {reference} is open.',
    acceptedWithoutReference: 'Your ticket has arrived. The portal shows its number.',
    changed:
      'You have changed this since you first sent it, and the changes may not have arrived. Send them as another ticket, or discard them.',
    handOver: {
      title: 'Your ticket is ready for the portal',
      copied: 'The text is copied. Sign in to the portal, open a ticket, and paste it there.',
      notCopied: 'Copy this text, sign in to the portal, open a ticket, and paste it there.',
      text: 'Text of the ticket',
      copy: 'Copy the text',
      back: 'Change the text',
      done: 'I have opened the ticket',
    },
  },
}
