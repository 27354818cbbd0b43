import { chanceOf } from "../seeded.ts";

export type Facts = Record<string, string>;

/** The particulars of the story that one candidate tells in answer to one question. */
export function factsOf(candidate: string, question: string): Facts {
  const { pick, whole, shuffled } = chanceOf(`facts/${candidate}/${question}`);
  const [system = "", other = ""] = shuffled(systems);
  const [team = "", neighbour = ""] = shuffled(teams);
  return {
    system: `the ${system} service`,
    other: `the ${other} service`,
    team: `the ${team} team`,
    neighbour: `the ${neighbour} team`,
    minutes: String(whole(6, 48)),
    hours: String(whole(2, 6)),
    days: String(whole(2, 9)),
    weeks: String(whole(2, 8)),
    count: String(whole(4, 38)),
    teams: pick(["three", "four", "five", "six"]),
    share: pick(["1 %", "2 %", "3 %", "5 %"]),
    weekday: pick(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]),
    month: pick(["January", "February", "March", "May", "June", "September", "October", "November"]),
    hour: pick(["09:40", "10:15", "11:05", "13:20", "14:50", "16:30", "18:10", "22:45"]),
  };
}

/** The statement with the story's particulars in it. */
export function tell(statement: string, facts: Facts): string {
  const told = statement.replace(/\{(\w+)\}/g, (slot, name: string) => facts[name] ?? slot);
  return told.slice(0, 1).toUpperCase() + told.slice(1);
}

const systems = [
  "billing",
  "booking",
  "catalogue",
  "checkout",
  "claims",
  "identity",
  "invoicing",
  "mail",
  "pricing",
  "reporting",
  "routing",
  "search",
  "stock",
  "subscription",
];

const teams = [
  "accounts",
  "app",
  "data",
  "fulfilment",
  "mobile",
  "orders",
  "payments",
  "platform",
  "security",
  "storefront",
];
