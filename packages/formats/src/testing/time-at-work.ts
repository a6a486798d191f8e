/** Milliseconds that this process has computed so far. What other programs do meanwhile does not count, as it would on the clock. */
export function timeAtWork(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
