const mostTokens = 500
const cost = 14

/** What an origin may still be sent again. */
export interface RetryBudget {
  tokens: number
}

const budgets = new Map<string, RetryBudget>()

/** The budget that all sessions of an origin share, so that a server that fails is not hit harder for it. */
export function retryBudgetOf(origin: string): RetryBudget {
  const budget = budgets.get(origin) ?? { tokens: mostTokens }
  budgets.set(origin, budget)
  return budget
}

/** Adds what a success earns. */
export function earn(budget: RetryBudget): void {
  budget.tokens = Math.min(budget.tokens + 1, mostTokens)
}

/** Takes what a repetition costs; tells whether there was enough. */
export function spend(budget: RetryBudget): boolean {
  if (budget.tokens < cost) return false
  budget.tokens -= cost
  return true
}
