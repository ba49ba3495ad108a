/** How many things are asked of the file system at once; more only wait for each other. */
const lanes = 16

/** Does the work for all items, some at a time, also for those that it adds to the list on its way. */
export async function inTurn<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<void> {
  let at = 0
  let busy = 0
  await new Promise<void>((resolve, reject) => {
    const next = (): void => {
      if (at === items.length && busy === 0) resolve()
      while (at < items.length && busy < lanes) {
        busy++
        work(items[at++]!).then(() => {
          busy--
          next()
        }, reject)
      }
    }
    next()
  })
}
