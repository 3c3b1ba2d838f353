import { channels } from '../../src/model/scheme/channels.ts'
import { type MarkLook, markLooks } from '../../src/theme/markLooks.ts'

/** Rows of looks that are random and always the same: what a picture shows can be looked up. */
export function randomLooks(rows: number, seed = 20): readonly (readonly MarkLook[])[] {
  let state = seed
  const random = () => {
    // A linear congruential generator (Numerical Recipes): no more is asked of it.
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
  return Array.from({ length: rows }, () =>
    channels.map(() => markLooks[Math.floor(random() * markLooks.length)] ?? 'small'),
  )
}

/** Where the marks of each row stand, in another order each time: the place must not give them away. */
export function shuffledOrders(rows: number): readonly (readonly number[])[] {
  // A permutation, because five is prime.
  return Array.from({ length: rows }, (_, row) =>
    channels.map((__, index) => (index * (1 + (row % 4)) + row) % 5),
  )
}
