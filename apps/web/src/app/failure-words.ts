type FailureWords = {
  kind: "not found" | "signed out" | "unreachable" | "broken";
  what: string;
  safe: string;
};

/** Turns whatever stopped a page from loading into sentences for the reader. */
export function failureWords(error: unknown): FailureWords {
  const code = codeOf(error);
  // A page asks only for what its address names, so what the server cannot read is an address cut short or mistyped.
  if (code === "NOT_FOUND" || code === "BAD_REQUEST") {
    return {
      kind: "not found",
      what: "There is no such page.",
      safe: "It may have been removed, or it is not shared with you.",
    };
  }
  if (code === "UNAUTHORIZED") {
    return {
      kind: "signed out",
      what: "Your sign-in has ended.",
      safe: "What you wrote is kept. Sign in again to go on where you were.",
    };
  }
  if (code === "FORBIDDEN" && error instanceof Error) {
    return { kind: "broken", what: error.message, safe: "Nothing was changed." };
  }
  if (!navigator.onLine || isNetworkFailure(error)) {
    return {
      kind: "unreachable",
      what: "The server cannot be reached.",
      safe: "Loading changes nothing, and what you wrote is kept. It may be your network or the server; try again in a moment.",
    };
  }
  return {
    kind: "broken",
    what: "This page could not be loaded.",
    safe: "Loading changes nothing, so everything is as you left it.",
  };
}

/** The code a tRPC client error carries in its `data`. */
function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  const data: unknown = Reflect.get(error, "data");
  return data !== null && typeof data === "object" ? Reflect.get(data, "code") : undefined;
}

/** `fetch` and `import()` report a lost network as a TypeError; tRPC wraps it as the cause. */
function isNetworkFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const network = /failed to fetch|networkerror|load failed|dynamically imported module/i;
  return (error instanceof TypeError && network.test(error.message)) || isNetworkFailure(error.cause);
}
