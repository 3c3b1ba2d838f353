import type { SharedMessages } from '../../../messages/catalogue/shared.ts'
import type { Availability } from '../../../model/support/availability.ts'

/** Whether a channel is available, and on what condition or why not, in words. */
export function statusText(availability: Availability, { status }: SharedMessages): string {
  switch (availability.status) {
    case 'available':
      return availability.condition === undefined
        ? status.available
        : status.conditions[availability.condition]
    case 'unavailable':
      return status.unavailable[availability.reason]
    case 'unknown':
      return status.unknown[availability.reason]
  }
}
