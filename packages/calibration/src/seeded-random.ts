/**
 * Random numbers that a seed repeats on every machine: uniform on [0, 1) in steps of 2^-32.
 * Generator: xoshiro128** (Blackman & Vigna 2021), its state filled from the seed by a Weyl sequence
 * mixed with the 32-bit finaliser of MurmurHash3. Not for secrets.
 *
 * @param seed a whole number; only its lowest 32 bits count.
 */
export function seededRandom(seed: number): () => number {
  const bits = xoshiro128([mixed(seed, 1), mixed(seed, 2), mixed(seed, 3), mixed(seed, 4)]);
  return () => bits() / 2 ** 32;
}

/** Whole numbers from 0 to 2^32 - 1. The state must not be all zero. */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}

function rotateLeft(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}

function mixed(seed: number, step: number): number {
  let bits = (seed + Math.imul(step, 0x9e3779b9)) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
