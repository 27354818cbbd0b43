import type { Page } from "@playwright/test";

/** Everything this page has received from the server so far: every body and every event of the stream. */
export async function recordReceived(page: Page): Promise<() => Promise<string>> {
  const bodies: Promise<string>[] = [];
  const events: string[] = [];
  page.on("response", (response) => {
    if (response.headers()["content-type"]?.startsWith("text/event-stream")) return;
    const headers = JSON.stringify(response.headers());
    bodies.push(
      response.text().then(
        (body) => headers + body,
        () => headers,
      ),
    );
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  session.on("Network.eventSourceMessageReceived", ({ eventId, data }) => events.push(`${eventId} ${data}`));
  return async () => [...(await Promise.all(bodies)), ...events].join("\n");
}
