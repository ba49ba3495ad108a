import type { IncludeNode } from './include-index.ts'

type Lists = readonly (readonly IncludeNode[])[]

interface Cursor {
  next: number
}

interface Frame {
  readonly node: IncludeNode
  readonly lists: Lists
  list: number
  cursor: Cursor
}

let walks = 0

/**
 * All files that are reached from one, itself last; each once, and after what it includes. It goes deep without
 * recursion, as a chain of includes may be as long as the project has files. Equal includes share a list, and what
 * was taken of a list need not be looked at again; so files that all include each other do not cost the square.
 */
export function follow(start: IncludeNode, listsOf: (node: IncludeNode) => Lists): readonly IncludeNode[] {
  const order: IncludeNode[] = []
  const walk = ++walks
  const cursors = new Map<readonly IncludeNode[], Cursor>()
  const path: Frame[] = []
  const enter = (node: IncludeNode): void => {
    node.walk = walk
    const lists = listsOf(node)
    if (lists.length === 0) order.push(node)
    else path.push({ node, lists, list: 0, cursor: cursorOf(cursors, lists[0]) })
  }
  enter(start)
  for (let here = path.at(-1); here; here = path.at(-1)) {
    const child = nextOf(here, walk)
    if (child) enter(child)
    else if (++here.list < here.lists.length) here.cursor = cursorOf(cursors, here.lists[here.list])
    else {
      order.push(here.node)
      path.pop()
    }
  }
  return order
}

/** The next of a list that the walk has not come by. */
function nextOf({ lists, list, cursor }: Frame, walk: number): IncludeNode | undefined {
  const nodes = lists[list]!
  while (cursor.next < nodes.length) {
    const node = nodes[cursor.next++]!
    if (node.walk !== walk) return node
  }
  return undefined
}

function cursorOf(cursors: Map<readonly IncludeNode[], Cursor>, list: readonly IncludeNode[] = []): Cursor {
  let cursor = cursors.get(list)
  if (!cursor) cursors.set(list, (cursor = { next: 0 }))
  return cursor
}
