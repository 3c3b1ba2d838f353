import type { LevelThreeMessages } from '../../catalogue/levelThree.ts'

/** English texts about Level III support. */
export const enLevelThree: LevelThreeMessages = {
  locale: 'en',
  levelThree: {
    title: 'What Level III support is',
    purpose:
      'An escalation of a live ticket, for incidents whose duration is hard to scope or that need exceptional skill: something is broken, or something is just not right.',
    course:
      'With your approval it goes to an engineer of the system administration or software development team, or of a trusted partner, who works with you directly until both sides agree that it is solved.',
    cost: 'It is billed by the hour, at {range} depending on the estimated duration and complexity. The rate, the estimate and the completion time are given before any work starts.',
    withoutTicket: 'Without a ticket, contact sales.',
    examples: 'Examples',
    driver: 'Building a driver for a given kernel',
    certificate: 'A certificate signed by an authority, for mail',
    disk: 'Rebuilding a failed disk of a RAID 1',
    ask: 'Ask for a quote',
  },
}
