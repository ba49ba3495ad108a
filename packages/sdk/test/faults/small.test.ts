// The long suite at a hundredth of its volume, without what takes its time.
process.env.FAULT_SCALE ??= '0.01'
await import('./oracle.faults.ts')
await import('./resets.faults.ts')
await import('./sessions.faults.ts')
await import('./limits.faults.ts')
await import('./clocks.faults.ts')
await import('./keep-alive.faults.ts')
await import('./malformed.faults.ts')
await import('./redirects.faults.ts')
await import('./connect.faults.ts')
await import('./tunnels.faults.ts')
await import('./model.faults.ts')
