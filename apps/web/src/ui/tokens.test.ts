import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const [ordinaryCss, highContrastCss] = css.split("@media (prefers-contrast: more)");
const ordinary = coloursOf(ordinaryCss ?? "");
const highContrast = new Map([...ordinary, ...coloursOf(highContrastCss ?? "")]);

const surfaces = ["paper", "raised", "sunken", "hover"];
const levels = [1, 2, 3, 4, 5];

type Pair = [ink: string, surface: string];

const text: Pair[] = [
  ...["ink", "muted", "faint", "accent", "accent-strong"].flatMap((ink) =>
    surfaces.map((on): Pair => [ink, on]),
  ),
  ...["problem", "refusal"].flatMap((ink) => ["paper", "raised", `${ink}-wash`].map((on): Pair => [ink, on])),
  ...["problem-wash", "refusal-wash", "accent-wash"].map((on): Pair => ["ink", on]),
  ...levels.map((level): Pair => ["ink", `level-${level}-wash`]),
  ["accent", "accent-wash"],
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["on-refusal", "refusal"],
  ["on-refusal", "refusal-strong"],
];

// What must be seen but not read: borders of controls, level pips.
const graphics: Pair[] = [
  ...["edge", ...levels.map((level) => `level-${level}`)].flatMap((ink) =>
    ["paper", "raised", "sunken"].map((on): Pair => [ink, on]),
  ),
  ...levels.map((level): Pair => [`level-${level}`, `level-${level}-wash`]),
];

describe("contrast of the colour tokens", () => {
  test.each(text)("%s on %s reads in light and dark", (ink, surface) => {
    expect(contrast(ordinary, ink, surface)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(graphics)("%s on %s can be made out in light and dark", (ink, surface) => {
    expect(contrast(ordinary, ink, surface)).toBeGreaterThanOrEqual(3);
  });

  test.each(["ink", "muted", "faint", "accent", "problem", "refusal"])(
    "%s reads at the enhanced ratio when more contrast is asked",
    (ink) => {
      for (const surface of surfaces) expect(contrast(highContrast, ink, surface)).toBeGreaterThanOrEqual(7);
    },
  );

  test("each level is darker in light and lighter in dark than the one before", () => {
    const steps = levels.map((level) => luminances(ordinary, `level-${level}`));
    for (const [index, [light, dark]] of steps.slice(1).entries()) {
      expect(light).toBeLessThan(steps[index]?.[0] ?? 0);
      expect(dark).toBeGreaterThan(steps[index]?.[1] ?? 1);
    }
  });
});

type Oklch = [lightness: number, chroma: number, hue: number];

function coloursOf(source: string): Map<string, [light: Oklch, dark: Oklch]> {
  const pair = /--color-([\w-]+): light-dark\(oklch\(([\d. ]+)\), oklch\(([\d. ]+)\)\)/g;
  return new Map(
    [...source.matchAll(pair)].map(([, name = "", light = "", dark = ""]) => [
      name,
      [oklch(light), oklch(dark)],
    ]),
  );
}

function oklch(numbers: string): Oklch {
  const [lightness = 0, chroma = 0, hue = 0] = numbers.split(" ").map(Number);
  return [lightness, chroma, hue];
}

/** The lower of the two ratios, as WCAG 2.2 defines contrast. */
function contrast(colours: Map<string, [Oklch, Oklch]>, ink: string, surface: string): number {
  const [inkLight, inkDark] = luminances(colours, ink);
  const [surfaceLight, surfaceDark] = luminances(colours, surface);
  return Math.min(ratio(inkLight, surfaceLight), ratio(inkDark, surfaceDark));
}

function luminances(colours: Map<string, [Oklch, Oklch]>, name: string): [light: number, dark: number] {
  const pair = colours.get(name);
  if (!pair) throw new Error(`tokens.css has no --color-${name}`);
  return [luminance(pair[0]), luminance(pair[1])];
}

function ratio(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance. The matrices are Björn Ottosson's, https://bottosson.github.io/posts/oklab/ */
function luminance([lightness, chroma, hue]: Oklch): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  const [r, g, u] = [red, green, blue].map((channel) => Math.min(1, Math.max(0, channel)));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (u ?? 0);
}
