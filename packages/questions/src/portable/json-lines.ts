import { jsonTokens } from "./json-tokens.ts";

type Path = readonly PropertyKey[];
type Place = { line: number | null; inside: Map<PropertyKey, Place> };
type Open = { place: Place | undefined; step: string | number; atName: boolean };

/** The line of each path's value in a JSON text: of the innermost value on the path that is there. */
export function linesOf(text: string, paths: readonly Path[]): number[] {
  const root = newPlace();
  for (const path of paths) path.reduce(placeWithin, root);
  if (paths.length > 0) fillIn(text, root);
  return paths.map((path) => innermostLine(root, path));
}

const newPlace = (): Place => ({ line: null, inside: new Map() });

function placeWithin(outer: Place, step: PropertyKey): Place {
  const place = outer.inside.get(step) ?? newPlace();
  outer.inside.set(step, place);
  return place;
}

function fillIn(text: string, root: Place): void {
  const open: Open[] = [];
  const begin = (line: number) => {
    const outer = open.at(-1);
    const place = outer ? outer.place?.inside.get(outer.step) : root;
    if (place) place.line = line;
    return place;
  };
  for (const token of jsonTokens(text)) {
    const within = open.at(-1);
    if (token.kind === "{") open.push({ place: begin(token.line), step: "", atName: true });
    else if (token.kind === "[") open.push({ place: begin(token.line), step: 0, atName: false });
    else if (token.kind === "}" || token.kind === "]") open.pop();
    else if (token.kind === "string" && within?.atName) {
      within.step = String(JSON.parse(token.text));
      within.atName = false;
    } else if (token.kind === "," && within) {
      if (typeof within.step === "number") within.step += 1;
      else within.atName = true;
    } else if (token.kind !== ":") begin(token.line);
  }
}

function innermostLine(root: Place, path: Path): number {
  let line = root.line ?? 1;
  let place: Place | undefined = root;
  for (const step of path) {
    place = place?.inside.get(step);
    line = place?.line ?? line;
  }
  return line;
}
