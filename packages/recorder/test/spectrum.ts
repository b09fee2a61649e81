/** Loudness of one frequency in samples (Goertzel), from 0 to about the amplitude of a tone. */
function loudness(samples: Float32Array, frequency: number, rate: number): number {
  const factor = 2 * Math.cos((2 * Math.PI * frequency) / rate);
  let [one, two] = [0, 0];
  for (const [index, sample] of samples.entries()) {
    const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / samples.length);
    [one, two] = [sample * window + factor * one - two, one];
  }
  const power = one * one + two * two - factor * one * two;
  return (4 * Math.sqrt(Math.max(0, power))) / samples.length;
}

/** Frequencies that are to be heard in samples, out of those from 200 to 3,000 Hz in steps of 20. */
export function tonesIn(samples: Float32Array, rate = 48_000): number[] {
  const frequencies = Array.from({ length: 141 }, (_, index) => 200 + index * 20);
  return frequencies.filter((frequency) => loudness(samples, frequency, rate) > 0.05);
}
