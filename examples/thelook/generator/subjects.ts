/** What random numbers are for: each subject has a stream of its own, so that a change of one leaves the others alone. */
export const subjects = {
  user: 1,
  signUp: 2,
  buyer: 3,
  product: 4,
  day: 5,
  order: 6,
  visit: 7,
  stock: 8,
  orphan: 9
} as const
