/**
 * Finds the cycles of a graph: for each the nodes in order, beginning with the first that was reached. Of cycles that
 * share a node not all are found, but every cycle shares a node with one that is.
 */
export function findCycles<Node>(nodes: Iterable<Node>, next: (node: Node) => Iterable<Node>): Node[][] {
  const done = new Set<Node>()
  const cycles: Node[][] = []
  for (const start of nodes) {
    if (!done.has(start)) search(start, next, done, cycles)
  }
  return cycles
}

/** Goes deep by a list of its own: chains of fields are long enough to overflow the stack. */
function search<Node>(start: Node, next: (node: Node) => Iterable<Node>, done: Set<Node>, cycles: Node[][]): void {
  const path = new Map<Node, Iterator<Node>>([[start, next(start)[Symbol.iterator]()]])
  const stack = [start]
  while (stack.length > 0) {
    const node = stack.at(-1)!
    const step = path.get(node)!.next()
    if (step.done) {
      done.add(node)
      path.delete(node)
      stack.pop()
    } else if (path.has(step.value)) {
      cycles.push(stack.slice(stack.indexOf(step.value)))
    } else if (!done.has(step.value)) {
      stack.push(step.value)
      path.set(step.value, next(step.value)[Symbol.iterator]())
    }
  }
}

/** Says a cycle as a chain that ends where it begins: `a -> b -> a`. */
export function chainOf(names: readonly string[]): string {
  return [...names, names[0]!].join(' -> ')
}
