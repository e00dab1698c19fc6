/** The deltas of a stream of batches, one by one; returns the whole answer. */
export async function* deltasOf<Delta, Sent>(streamed: {
  batches(): AsyncGenerator<readonly Delta[], Sent, undefined>;
}): AsyncGenerator<Delta, Sent, undefined> {
  const batches = streamed.batches();
  try {
    for (;;) {
      const step = await batches.next();
      if (step.done === true) return step.value;
      yield* step.value;
    }
  } finally {
    await batches.return(undefined as never);
  }
}
