/**
 * Measures every variant once a round, one after another, so that what disturbs the machine for a while disturbs all
 * of them. Each round starts with another variant.
 */
export async function measureInTurn<Name extends string, Sample>(
  names: readonly Name[],
  rounds: number,
  measure: (name: Name) => Promise<Sample>
): Promise<ReadonlyMap<Name, readonly Sample[]>> {
  const samples = new Map<Name, Sample[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length]!
      samples.get(name)!.push(await measure(name))
      console.error(`  round ${round + 1}  ${name}`)
    }
  }
  return samples
}

/** One number of each sample of a variant. */
export function pick<Sample>(list: readonly Sample[] | undefined, read: (sample: Sample) => number): number[] {
  return (list ?? []).map(read)
}
