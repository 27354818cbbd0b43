import { failure, type Outcome, type Run } from "./outcome.ts";

type Command = { words: [string, string]; usage: string; about: string; load: () => Promise<Run> };

// Each command is loaded when it is asked for, so that none waits for what another needs
const commands: Command[] = [
  {
    words: ["guide", "parse"],
    usage: "guide parse FILE [--format text|markdown|html] [--json]",
    about: "Reads the questions of an interview guide",
    load: async () => (await import("./guide-parse.ts")).guideParse,
  },
  {
    words: ["bank", "check"],
    usage: "bank check [FILE…] [--json]",
    about: "Says what to put right in bank files, or in the bank that Evenhand ships with",
    load: async () => (await import("./bank-check.ts")).bankCheck,
  },
];

const overview = [
  "Use: npm run --silent evenhand -- COMMAND",
  "",
  ...commands.flatMap(({ usage, about }) => [`  ${usage}`, `      ${about}.`]),
  "",
  "FILE is read from where you stand; - is standard input. --json prints one JSON document.",
  "Exit code 0: done. 1: the input was refused, with the reason on standard error. 2: wrong usage.",
  "",
].join("\n");

await report(await outcomeOf(process.argv.slice(2)));

async function outcomeOf(args: string[]): Promise<Outcome> {
  const [area, verb, ...rest] = args;
  const command = commands.find(({ words }) => words[0] === area && words[1] === verb);
  const asksForHelp = args.some((arg) => arg === "--help" || arg === "-h");
  if (command) {
    const usage = `Use: npm run --silent evenhand -- ${command.usage}\n`;
    if (asksForHelp) return { exitCode: 0, out: `${usage}${command.about}.\n` };
    const run = await command.load();
    const outcome = await run(rest);
    return outcome.exitCode === 2 ? { ...outcome, problem: `${outcome.problem ?? ""}${usage}` } : outcome;
  }
  if (asksForHelp) return { exitCode: 0, out: overview };
  const given = [area, verb].filter((word) => word !== undefined).join(" ");
  return failure(2, `${given === "" ? "Say what to do." : `There is no command “${given}”.`}\n${overview}`);
}

async function report({ exitCode, out = "", problem = "" }: Outcome) {
  // A reader that has seen enough, such as head, is no failure
  process.stdout.on("error", () => {});
  process.stderr.write(problem);
  process.stdout.write(out);
  process.exitCode = exitCode;
}
