import type { Intent } from "@evenhand/questions";
import { asLines, change, inBoth, type Change } from "./change.ts";

type Pair = [was: Intent | undefined, is: Intent | undefined];

/** Every part of every intent, changed or not. Intents are the same by their keys, wherever they stand. */
export function intentChanges(was: Intent[], is: Intent[], nameOf: (key: string) => string): Change[] {
  const former = (key: string) => was.find((intent) => intent.key === key);
  const gone = was.map((intent, index) => ({ intent, index })).filter(({ intent }) => !has(is, intent));
  return [
    ...is.flatMap((intent, index) => parts(`Intent ${letter(index)}`, [former(intent.key), intent], nameOf)),
    ...gone.flatMap(({ intent, index }) =>
      parts(`Intent ${letter(index)} before`, [intent, undefined], nameOf),
    ),
    ...order(
      was,
      is.filter(({ key }) => former(key)),
    ),
  ];
}

function parts(label: string, pair: Pair, nameOf: (key: string) => string): Change[] {
  const field = `intents.${(pair[1] ?? pair[0])?.key}`;
  return [
    change(
      `${field}.sentence`,
      label,
      inBoth(pair, ({ sentence }) => sentence),
    ),
    change(
      `${field}.competency`,
      `${label}, graded as`,
      inBoth(pair, ({ competency }) => nameOf(competency)),
    ),
    change(
      `${field}.listenFor`,
      `${label}, listen for`,
      inBoth(pair, ({ listenFor }) => asLines(listenFor)),
    ),
    change(
      `${field}.watchFor`,
      `${label}, watch for`,
      inBoth(pair, ({ watchFor }) => asLines(watchFor)),
    ),
  ];
}

/** In the words of today, so that only the order differs. */
function order(was: Intent[], stayed: Intent[]): Change[] {
  if (stayed.length < 2) return [];
  const place = ({ key }: Intent) => was.findIndex((intent) => intent.key === key);
  const formerly = stayed.toSorted((a, b) => place(a) - place(b));
  return [change("intents.order", "Order of the intents", [sentences(formerly), sentences(stayed)])];
}

const sentences = (intents: Intent[]) => asLines(intents.map(({ sentence }) => sentence));
const has = (intents: Intent[], wanted: Intent) => intents.some(({ key }) => key === wanted.key);
const letter = (index: number): string => String.fromCodePoint(65 + index);
