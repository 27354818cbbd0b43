/** Why a connection to a database could not be made, in one sentence; undefined when it is something else. */
export function connectionProblem(
  error: unknown,
  variable: { name: string; url: string },
): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const sentence =
    sentenceByCode[code] ?? sentenceByMessage.find(({ match }) => match.test(error.message))?.sentence;
  return sentence?.({ name: variable.name, ...partsOf(variable.url) });
}

type Sentence = (parts: { name: string; place: string; role: string; database: string }) => string;

function partsOf(url: string) {
  const { hostname, port, username, pathname, searchParams } = new URL(url);
  const socket = searchParams.get("host");
  const role = decodeURIComponent(username);
  return {
    place: socket ?? `${hostname}:${port === "" ? 5432 : port}`,
    role,
    database: decodeURIComponent(pathname.slice(1)) || role,
  };
}

const silent: Sentence = ({ name, place }) =>
  `No database answers at ${place}. Start it, or correct ${name}, and start again.`;
const wrongPassword: Sentence = ({ name, role }) =>
  `The database does not accept this password for the role "${role}". Correct ${name} and start again.`;
const noEncryption: Sentence = ({ name }) =>
  `The database and ${name} do not agree on encryption. Correct sslmode in ${name} and start again.`;

const sentenceByCode: Record<string, Sentence> = {
  ECONNREFUSED: silent,
  ECONNRESET: silent,
  EHOSTUNREACH: silent,
  ENETUNREACH: silent,
  ENOENT: silent,
  ENOTFOUND: silent,
  EAI_AGAIN: silent,
  ETIMEDOUT: silent,
  "57P03": ({ place }) =>
    `The database at ${place} is starting up or shutting down. Start again in a moment.`,
  "28P01": wrongPassword,
  "28000": ({ name, role }) =>
    `The role "${role}" does not exist there, or may not sign in from here. Create it, or correct ${name}.`,
  "3D000": ({ name, database }) => `There is no database "${database}" there. Create it, or correct ${name}.`,
  "42501": ({ role, database }) =>
    `The role "${role}" may not use the database "${database}". As a superuser run: grant connect on database "${database}" to "${role}";`,
  "53300": ({ place }) => `The database at ${place} has no connection left. Close some, or allow more.`,
};

const sentenceByMessage: { match: RegExp; sentence: Sentence }[] = [
  { match: /timeout|terminated unexpectedly/i, sentence: silent },
  {
    match: /client password must be a string/,
    sentence: ({ name }) => `The database asks for a password. Add one to ${name} and start again.`,
  },
  { match: /does not support SSL|self.signed certificate|certificate/i, sentence: noEncryption },
];
